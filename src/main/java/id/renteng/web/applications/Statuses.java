package id.renteng.web.applications;

import id.renteng.financing.Application;

/// The name of an application's state, as texts and colours know it.
public final class Statuses {

    private Statuses() {}

    public static String of(Application application) {
        return switch (application) {
            case Application.Draft _ -> "DRAFT";
            case Application.AtBank _ -> "AT_BANK";
            case Application.Asked _ -> "ASKED";
            case Application.Approved _ -> "APPROVED";
            case Application.Contracted _ -> "CONTRACTED";
            case Application.PaidOut _ -> "PAID_OUT";
            case Application.Declined _ -> "DECLINED";
            case Application.Withdrawn _ -> "WITHDRAWN";
        };
    }

    public static String colour(String status) {
        return switch (status) {
            case "AT_BANK" -> "blue";
            case "ASKED" -> "yellow";
            case "APPROVED", "CONTRACTED" -> "purple";
            case "PAID_OUT" -> "green";
            case "DECLINED" -> "red";
            default -> "grey";
        };
    }
}
