package id.renteng.registry;

/// A breach as somebody writes it down.
///
/// @param happenedOn `2026-11-26`
/// @param noticedAt  `2026-11-26T14:30`, the city's time
public record NewBreach(String title, String happenedOn, String noticedAt, String data, String story, String remedy) {}
