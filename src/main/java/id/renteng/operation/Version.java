package id.renteng.operation;

import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest says it; a run from classes has none.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {"renteng " + (packaged == null ? "(development)" : packaged)};
    }
}
