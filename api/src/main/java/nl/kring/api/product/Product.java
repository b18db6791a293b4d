package nl.kring.api.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the product says about itself. */
public final class Product {

    private Product() {}

    /** The version that was built, such as {@code 0.1.0}. */
    public static String version() {
        Properties properties = new Properties();
        try (@Nullable InputStream in = Product.class.getResourceAsStream("product.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
