package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.registry.BusinessMap;
import id.renteng.registry.Trades;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The map of the businesses: the city by kecamatan, a kecamatan by kelurahan, a kelurahan by dots.
@Controller
class BusinessMapPages {

    private final BusinessMap map;
    private final BusinessMapDrawer drawer;

    BusinessMapPages(BusinessMap map, BusinessMapDrawer drawer) {
        this.map = map;
        this.drawer = drawer;
    }

    /// @param place the code of a kecamatan or kelurahan; empty for the city
    /// @throws NoSuchElementException if there is no such place, or it lies outside the reader's part of the city
    @GetMapping("/business-map")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView show(
            @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String trade, Actor by) {
        var asked = Trades.CODES.contains(trade) ? trade : "";
        var page = drawer.draw(place, asked, by.area(), map.counts(by.area(), asked));
        return new Page("registry/business-map", page);
    }
}
