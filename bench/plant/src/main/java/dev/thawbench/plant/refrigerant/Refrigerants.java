package dev.thawbench.plant.refrigerant;

/**
 * The refrigerants that the plant knows. Coefficients are least-squares fits to CoolProp 8.0.0;
 * polytropic exponents are those of an isentropic compression from -5 to 40 °C.
 */
public final class Refrigerants {
  private Refrigerants() {}

  /**
   * The refrigerant of a name.
   *
   * @param name R290, R32, R410A or R454B
   */
  public static Refrigerant named(String name) {
    return switch (name) {
      case "R290" -> propane();
      case "R32" -> r32();
      case "R410A" -> r410a();
      case "R454B" -> r454b();
      default -> throw new IllegalArgumentException("no refrigerant '" + name + "'");
    };
  }

  private static Refrigerant propane() {
    Polynomial pressure = new Polynomial(1.55711, 0.0305369, -1.19695e-4, 5.28923e-7, -1.55498e-9);
    return new Refrigerant(
        "R290",
        1.05,
        pressure,
        pressure,
        new Polynomial(2.33736, 0.0294898, -9.32984e-5, 6.07506e-7),
        new Polynomial(574.866, 1.11597, -2.04599e-3, -3.28636e-5),
        new Polynomial(200.0, 2.49265, 3.73738e-3, 2.371e-5),
        new Polynomial(1.73973, 7.72253e-3, 5.9574e-5, 1.97543e-6),
        new Polynomial(529.4, -1.37, -0.0051));
  }

  private static Refrigerant r32() {
    Polynomial pressure = new Polynomial(2.09582, 0.0320324, -1.24799e-4, 5.71798e-7, -1.53368e-9);
    return new Refrigerant(
        "R32",
        1.20,
        pressure,
        pressure,
        new Polynomial(3.09578, 0.0319226, -8.80436e-5, 9.8978e-7),
        new Polynomial(515.272, 0.222162, -4.51064e-3, -6.94946e-5),
        new Polynomial(200.021, 1.72243, 2.46514e-3, 4.51254e-5),
        new Polynomial(1.265, 3.395e-3, 4.57e-5, 8.64e-6),
        new Polynomial(1059.205, -3.56291, -0.018492));
  }

  private static Refrigerant r410a() {
    return new Refrigerant(
        "R410A",
        1.096,
        new Polynomial(2.0771749, 0.031876513, -1.2523436e-4, 5.9816359e-7, -1.6835102e-9),
        new Polynomial(2.0804401, 0.031869158, -1.251185e-4, 5.9678116e-7, -1.7485939e-9),
        new Polynomial(3.4195607, 0.03200174, -8.0930891e-5, 1.104271e-6),
        new Polynomial(421.5107, 0.33280245, -3.818832e-3, -5.7661755e-5),
        new Polynomial(199.93168, 1.5008256, 2.6702471e-3, 3.651918e-5),
        new Polynomial(1.1128923, 2.3975365e-3, 1.3413974e-4, 7.9622538e-6),
        new Polynomial(1174.3919, -4.1829066, -0.024088158));
  }

  private static Refrigerant r454b() {
    return new Refrigerant(
        "R454B",
        1.13,
        new Polynomial(1.9913155, 0.032012123, -1.248963e-4, 5.9971633e-7, -1.7688486e-9),
        new Polynomial(2.0379561, 0.031779377, -1.249871e-4, 5.7868089e-7, -1.8513598e-9),
        new Polynomial(3.1673063, 0.031850833, -8.7441099e-5, 8.8083081e-7),
        new Polynomial(461.37165, 0.34637331, -3.7278823e-3, -4.2935879e-5),
        new Polynomial(199.94195, 1.6094449, 2.5622073e-3, 2.9273215e-5),
        new Polynomial(1.1427929, 5.966266e-3, 1.0054905e-4, 3.5291333e-6),
        new Polynomial(1084.5226, -3.618809, -0.01674913));
  }
}
