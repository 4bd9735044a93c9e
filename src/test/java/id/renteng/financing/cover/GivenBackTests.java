package id.renteng.financing.cover;

import static id.renteng.financing.cover.Melati.MONTH_1;
import static id.renteng.financing.cover.Melati.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What goes back when a loan is over.
class GivenBackTests {

    @Test
    void nothing_goes_back_while_the_bank_waits() {
        var book = Lives.deposit(Melati.open(Melati.WIDE), Purse.RESERVE, rp(10_000));
        assertThat(GivenBack.of(book, PutIn.NOTHING))
                .isEqualTo(new Refused<>(new ReturnRefusal.NotSettled(rp(20_600_000))));
    }

    @Test
    void nothing_goes_back_while_members_or_the_reserve_wait_for_money() {
        var book = Lives.save(over(), person("H"), rp(1_000));
        for (var creditor : List.of(person("A"), Purse.RESERVE.id())) {
            var owing = claimed(book, Claim.opened(1, MONTH_1, creditor, person("H"), rp(700), true));
            assertThat(GivenBack.of(owing, PutIn.NOTHING))
                    .isEqualTo(new Refused<>(new ReturnRefusal.ClaimsOpen(rp(700))));
        }
    }

    @Test
    void a_guarantors_open_claim_holds_nobody_up() {
        var book = Lives.deposit(Lives.save(over(), person("H"), rp(1_000)), Purse.GUARANTOR, rp(20));
        var owing = claimed(book, Claim.opened(1, MONTH_1, Purse.GUARANTOR.id(), person("H"), rp(700), true));
        var given = given(owing, PutIn.NOTHING);
        assertThat(given.to(person("H"))).isEqualTo(rp(1_000));
        assertThat(given.guarantor()).isEqualTo(rp(20));
        assertThat(given.all()).isEqualTo(rp(1_020));
    }

    @Test
    void what_a_member_paid_above_all_she_owed_goes_back_to_her() {
        var before = over();
        var owing = before.with(before.member(person("C")).orElseThrow().withAdvance(rp(10_000)));
        var moved = moved(GivenBack.of(owing, PutIn.NOTHING));
        assertThat(moved.what().to(person("C"))).isEqualTo(rp(10_000));
        assertThat(moved.what().all()).isEqualTo(rp(10_000));
        assertThat(moved.book()).isEqualTo(before);
        assertThat(GivenBack.of(moved.book(), PutIn.NOTHING)).isEqualTo(new Refused<>(new ReturnRefusal.NothingKept()));
    }

    @Test
    void empty_purses_give_nothing_back() {
        assertThat(GivenBack.of(over(), PutIn.NOTHING)).isEqualTo(new Refused<>(new ReturnRefusal.NothingKept()));
    }

    @Test
    void what_is_left_of_the_reserve_is_shared_by_what_each_put_in() {
        var book = Lives.deposit(over(), Purse.RESERVE, rp(1_000));
        var putIn = PutIn.NOTHING
                .of(person("A"), rp(2_000))
                .of(person("H"), rp(500))
                .of(person("H"), rp(500));
        var given = given(book, putIn);
        assertThat(given.reserve()).containsOnlyKeys(person("A"), person("H"));
        assertThat(given.to(person("A"))).isEqualTo(rp(667));
        assertThat(given.to(person("H"))).isEqualTo(rp(333));
    }

    @Test
    void what_was_put_in_without_a_name_counts_by_parts() {
        var book = Lives.deposit(over(), Purse.RESERVE, rp(40_000));
        var given = given(book, PutIn.NOTHING.ofAll(rp(20_000)).of(person("E"), rp(20_000)));
        assertThat(given.to(person("A"))).isEqualTo(rp(3_000));
        assertThat(given.to(person("E"))).isEqualTo(rp(22_000));
        assertThat(given(book, PutIn.NOTHING).to(person("A"))).isEqualTo(rp(6_000));
    }

    @Property(tries = 200)
    void all_of_it_goes_back_to_the_rupiah_and_nothing_stays(
            @ForAll @LongRange(min = 1, max = 100_000_000) long reserve,
            @ForAll @LongRange(max = 10_000_000) long together,
            @ForAll @Size(8) List<@LongRange(max = 10_000_000) Long> each) {
        var people = List.copyOf(Melati.parts().keySet());
        var named = new LinkedHashMap<PersonId, Money>();
        for (int i = 0; i < people.size(); i++) named.put(people.get(i), rp(each.get(i)));
        var book = Lives.deposit(Lives.save(over(), person("B"), rp(77)), Purse.RESERVE, rp(reserve));

        var moved = GivenBack.of(book, new PutIn(named, rp(together)));
        assertThat(moved).isInstanceOfSatisfying(Done.class, done -> {
            var after = (GroupBook.Moved<?>) done.value();
            assertThat(((GivenBack) after.what()).all()).isEqualTo(rp(reserve + 77));
            assertThat(after.book().common().in(Purse.RESERVE)).isEqualTo(Money.ZERO);
            assertThat(after.book().common().savings()).isEmpty();
            assertThat(after.book().members()).isEqualTo(book.members());
        });
    }

    private static GroupBook over() {
        var book = Melati.open(Melati.WIDE);
        for (var person : Melati.parts().keySet()) {
            if (!(book.pay(person, book.owedBy(person), MONTH_1)
                    instanceof Done<GroupBook.Moved<Allocation>, ?>(var m))) throw new AssertionError();
            book = m.book();
        }
        return book;
    }

    private static GroupBook claimed(GroupBook book, Claim claim) {
        return new GroupBook(book.rules(), book.members(), List.of(claim), book.common());
    }

    private static GivenBack given(GroupBook book, PutIn putIn) {
        return moved(GivenBack.of(book, putIn)).what();
    }

    private static GroupBook.Moved<GivenBack> moved(Result<GroupBook.Moved<GivenBack>, ReturnRefusal> result) {
        if (result instanceof Done<GroupBook.Moved<GivenBack>, ?>(var moved)) return moved;
        throw new AssertionError(result);
    }

    private static Money rp(long rupiah) {
        return Money.rupiah(rupiah);
    }
}
