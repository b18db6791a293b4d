package nl.kring.api.command;

import nl.kring.api.product.Product;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class KringVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Kring " + Product.version()};
    }
}
