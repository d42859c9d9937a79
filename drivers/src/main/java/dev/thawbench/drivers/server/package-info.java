/**
 * The serving side: a register map behind Modbus servers, for virtual devices, for tests, and for
 * stations whose controller is the Modbus master.
 *
 * <p>A server owns one thread that accepts and one for each connection; a register map owns none:
 * its write listeners run on the thread of the connection that wrote, before the reply goes out.
 */
package dev.thawbench.drivers.server;
