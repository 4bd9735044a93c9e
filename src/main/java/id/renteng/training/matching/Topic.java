package id.renteng.training.matching;

import java.util.Set;

/// What a class teaches, as far as matching is concerned.
///
/// @param closes        the legal gaps it closes, such as `halal`
/// @param raises        the dimensions of the index it raises, such as `pencatatan`; where it is meant for certain
///                      trades, for these alone
/// @param trades        the beginnings of the KBLI codes it is meant for; empty says nothing about trade
/// @param prerequisites the topics to be passed before
public record Topic(
        String id,
        Set<String> closes,
        Set<String> raises,
        Set<String> trades,
        Set<String> prerequisites,
        Grouping grouping) {

    public Topic {
        closes = Set.copyOf(closes);
        raises = Set.copyOf(raises);
        trades = Set.copyOf(trades);
        prerequisites = Set.copyOf(prerequisites);
    }

    /// Whether it raises its dimensions for somebody of a trade: sewing does not make better cakes.
    boolean raisesFor(String trade) {
        return trades.isEmpty() || fits(trade);
    }

    /// Whether a trade belongs to this topic.
    boolean fits(String trade) {
        return !trade.isEmpty() && trades.stream().anyMatch(trade::startsWith);
    }
}
