package id.renteng.training;

import java.util.Set;

/// Which themes a loan asks a pass in, as another module keeps it: that module implements it.
public interface AskedThemes {

    /// The codes of the themes that are asked for today or will be.
    Set<String> askedForALoan();
}
