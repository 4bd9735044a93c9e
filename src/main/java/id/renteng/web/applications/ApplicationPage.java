package id.renteng.web.applications;

import id.renteng.web.Errors;

/// One application as the group and the city see it.
///
/// @param mayWrite   the reader is an officer or the chair
/// @param mayConfirm the reader may say what arrived on her own account
/// @param obstacle   what keeps it from being sent; empty when nothing does, or it is no draft
/// @param key        names this sending
/// @param answer     what was typed as an answer
public record ApplicationPage(
        ApplicationFace face,
        boolean mayWrite,
        boolean mayConfirm,
        Errors obstacle,
        String key,
        String answer,
        Errors errors) {}
