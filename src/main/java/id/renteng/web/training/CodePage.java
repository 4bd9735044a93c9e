package id.renteng.web.training;

import id.renteng.training.CheckIns.Session;

/// What is hung up in a class: the code of the session as a picture, and its address for who cannot scan.
public record CodePage(Session session, String address, String qr) {}
