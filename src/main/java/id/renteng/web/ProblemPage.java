package id.renteng.web;

/// A page that says why there is nothing to show.
///
/// @param what names the texts `problem.<what>.title` and `problem.<what>.text`
public record ProblemPage(String what) {}
