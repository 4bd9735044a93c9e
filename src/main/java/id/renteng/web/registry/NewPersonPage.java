package id.renteng.web.registry;

import id.renteng.registry.ConsentWords;
import id.renteng.registry.Lookalike;
import id.renteng.registry.NewPerson;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;

/// What the form for one person and her business shows.
///
/// @param signed         what she agreed to on paper
/// @param words          what may be agreed to today
/// @param registered     who has the NIK already; empty if nobody
/// @param registeredHref her page
/// @param alike          who is registered and may be the same person
public record NewPersonPage(
        NewPerson form,
        Signed signed,
        List<ConsentWords> words,
        List<Choice> kelurahan,
        List<String> trades,
        String registered,
        String registeredHref,
        List<Lookalike> alike,
        Errors errors) {

    /// Each purpose with its words, to be read out before she signs.
    public List<Choice> purposes(Text t) {
        return words.stream()
                .map(one -> new Choice(
                        Signed.code(one),
                        t.of("rights.words.purpose-version", t.of("rights.purpose." + one.purpose()), one.version()),
                        one.words()))
                .toList();
    }
}
