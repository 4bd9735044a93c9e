package id.renteng.web.rights;

import id.renteng.registry.ConsentWords;
import java.util.List;

/// The words in force for each purpose.
///
/// @param askedAgain how many people are asked for their consent again, in the part of the city the reader works in
public record ConsentTextsPage(List<ConsentWords> words, int askedAgain) {}
