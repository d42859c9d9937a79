package dev.thawbench.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file or folder can't be used, in words for people: Java's own are its path alone. */
public final class FileFailure {
  private FileFailure() {}

  /** Why {@code fault} came, without the place at which it came. */
  public static String words(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (fault instanceof AccessDeniedException) {
      return "this user has no permission";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "there is a file of that name already";
    }
    if (fault instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (fault instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (fault instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason().toLowerCase(java.util.Locale.ROOT);
    }
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }
}
