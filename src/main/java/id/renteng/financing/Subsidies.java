package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.SubsidyRefusal.NoSuchScheme;
import id.renteng.financing.SubsidyRefusal.NotAfterLast;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The interest that the city pays in place of those who borrow, by what closed days kept.
@Service
public class Subsidies {

    private final SubsidyTable table;

    Subsidies(SubsidyTable table) {
        this.table = table;
    }

    /// A month as far as its days are closed: a bank's own loans, for the city those of all.
    @Transactional(readOnly = true)
    public SubsidyMonth of(Actor by, YearMonth month) {
        return new SubsidyMonth(month, table.closed(month), table.rows(month, Portfolio.bankOf(by)));
    }

    /// Sets what a scheme gets from a day on; the rate before ends there. What was counted for earlier days stays.
    ///
    /// @param scheme the code that names it through all its versions
    @Transactional
    @Command(value = "subsidy-rate-set", by = Role.HEAD)
    public Result<SubsidyRate, SubsidyRefusal> setRate(String scheme, SubsidyRate rate, Actor by) {
        if (!table.isScheme(scheme)) return refused(new NoSuchScheme());
        var last = table.lockLast(scheme);
        if (last.filter(day -> !day.isBefore(rate.validFrom())).isPresent()) {
            return refused(new NotAfterLast(last.get()));
        }
        table.insert(scheme, rate, by.user());
        return done(rate);
    }
}
