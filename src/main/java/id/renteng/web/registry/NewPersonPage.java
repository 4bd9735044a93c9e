package id.renteng.web.registry;

import id.renteng.registry.Lookalike;
import id.renteng.registry.NewPerson;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// What the form for one person and her business shows.
///
/// @param registered     who has the NIK already; empty if nobody
/// @param registeredHref her page
/// @param alike          who is registered and may be the same person
public record NewPersonPage(
        NewPerson form,
        List<Choice> kelurahan,
        List<String> trades,
        String registered,
        String registeredHref,
        List<Lookalike> alike,
        Errors errors) {}
