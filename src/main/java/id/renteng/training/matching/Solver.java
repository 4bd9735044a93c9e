package id.renteng.training.matching;

import com.google.ortools.Loader;

/// The native library of OR-Tools, loaded when it is first needed.
final class Solver {

    private Solver() {}

    static void load() {
        Loader.loadNativeLibraries();
    }
}
