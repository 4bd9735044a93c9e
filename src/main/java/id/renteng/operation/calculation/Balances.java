package id.renteng.operation.calculation;

import id.renteng.kernel.Money;
import id.renteng.ledger.Account;
import id.renteng.ledger.Book;
import id.renteng.ledger.Entry;
import id.renteng.ledger.Posting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The balance of every account of both ledgers: debits above zero, credits below; each ledger adds up to zero.
record Balances(List<Entry> entries) {

    ObjectNode json() {
        var balances = balances();
        var ledgers = Calculation.object();
        ledgers.set("programme", ledger(balances, Book.PROGRAMME));
        ledgers.set("claims", ledger(balances, Book.CLAIMS));
        return ledgers;
    }

    private Map<Account, Money> balances() {
        var balances = new EnumMap<Account, Money>(Account.class);
        for (var entry : entries) {
            for (var line : entry.postings()) {
                var signed = line.side() == Posting.Side.DEBIT
                        ? line.amount()
                        : line.amount().negated();
                balances.merge(line.account(), signed, Money::plus);
            }
        }
        return balances;
    }

    private static ObjectNode ledger(Map<Account, Money> balances, Book book) {
        var ledger = Calculation.object();
        var accounts = ledger.putObject("accounts");
        var sum = Money.ZERO;
        for (var balance : balances.entrySet()) {
            if (balance.getKey().book() != book || balance.getValue().isZero()) continue;
            accounts.put(balance.getKey().name(), balance.getValue().rupiah());
            sum = sum.plus(balance.getValue());
        }
        return ledger.put("sum", sum.rupiah());
    }
}
