package id.renteng.operation.calculation;

import java.util.List;

/// Reads the kind of lender, which says by which table days late make a class.
final class LenderInput {

    private static final List<String> LENDERS = List.of("BANK_UMUM", "BPR");

    private LenderInput() {}

    static String read(Fields scheme) {
        if (!scheme.has("lender")) return LENDERS.getFirst();
        var lender = scheme.text("lender");
        if (!LENDERS.contains(lender)) throw scheme.wrongChoice("lender", LENDERS);
        return lender;
    }
}
