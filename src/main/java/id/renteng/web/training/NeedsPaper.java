package id.renteng.web.training;

import id.renteng.training.Theme;
import java.util.List;

/// The form of training needs on paper, with nothing filled in but whose it is.
///
/// @param nik    masked
/// @param themes to choose from
public record NeedsPaper(String name, String nik, List<Theme> themes) {}
