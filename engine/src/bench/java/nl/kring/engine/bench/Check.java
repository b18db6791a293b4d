package nl.kring.engine.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures as C and Python write them with {@code %.9g}, which Java's own format does not. */
final class Check {
    private static final int DIGITS = 9;
    private static final int SMALLEST_PLAIN = -4;

    private Check() {}

    static String of(double figure) {
        if (figure == 0 || Double.isNaN(figure) || Double.isInfinite(figure)) {
            return figure == 0 ? "0" : Double.toString(figure);
        }
        BigDecimal rounded =
                new BigDecimal(figure).round(new MathContext(DIGITS)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= SMALLEST_PLAIN && exponent < DIGITS) {
            return rounded.toPlainString();
        }
        String sign = exponent < 0 ? "-" : "+";
        String digits = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return rounded.movePointLeft(exponent).toPlainString() + "e" + sign + digits;
    }
}
