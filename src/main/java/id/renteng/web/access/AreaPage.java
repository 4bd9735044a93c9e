package id.renteng.web.access;

import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;

/// The part of the city one user works in.
///
/// @param districts each with its wards
/// @param codes     those chosen, of districts and wards
public record AreaPage(
        String id, String name, String role, List<District> districts, Set<String> codes, Errors errors) {

    public record District(String code, String name, List<Choice> wards) {

        /// True when one of its wards is chosen, so that it opens by itself.
        public boolean isOpen(Set<String> codes) {
            return wards.stream().anyMatch(ward -> codes.contains(ward.value()));
        }
    }
}
