package id.renteng.training;

import id.renteng.kernel.KelurahanUse;
import org.springframework.stereotype.Component;

/// Kelurahan of training centres, of those that closed too.
@Component
class CentresInUse implements KelurahanUse {

    private final CatalogueThingTable things;

    CentresInUse(CatalogueThingTable things) {
        this.things = things;
    }

    @Override
    public boolean isUsed(String code) {
        return things.hasCentreIn(code);
    }
}
