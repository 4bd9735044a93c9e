package id.renteng.training;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is known about a room, and may change.
///
/// @param centre its code
/// @param name   1 to 120 characters
/// @param seats  how many people it holds, 1 to 999
public record RoomFacts(String centre, String name, int seats) implements Facts {

    private static final int SEATS_MAX = 999;

    public RoomFacts {
        name = Named.of(name);
        if (seats < 1 || seats > SEATS_MAX) throw new IllegalArgumentException("seats " + seats);
    }

    @Override
    public String place() {
        return centre;
    }

    @Override
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("name", name);
        told.put("seats", Integer.toString(seats));
        return told;
    }
}
