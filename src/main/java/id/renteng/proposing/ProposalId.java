package id.renteng.proposing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one proposal.
public record ProposalId(UUID value) implements Id {

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}
