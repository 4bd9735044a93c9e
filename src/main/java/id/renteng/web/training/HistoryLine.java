package id.renteng.web.training;

import id.renteng.training.CatalogueChange;
import id.renteng.web.Text;

/// One line of the history of a thing of the catalogue.
///
/// @param about the name of the thing, where the page has several; else empty
/// @param who   did it
public record HistoryLine(CatalogueChange change, String about, String who, FactWords words) {

    public String said(CatalogueChange.Fact fact, Text t) {
        return words.said(fact, t);
    }
}
