package id.renteng.web.training;

import id.renteng.training.CheckIns.Session;
import id.renteng.web.Errors;
import java.util.UUID;

/// What a participant sees who scanned the code of a session.
///
/// @param done whether she has said that she is there
public record CheckInPage(Session session, UUID code, boolean done, Errors errors) {}
