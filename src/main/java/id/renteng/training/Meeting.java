package id.renteng.training;

import java.time.LocalDate;
import java.time.LocalTime;

/// One session of a class, as the calendar shows it.
///
/// @param centre     its code
/// @param room       its code; empty if none is kept for it
/// @param instructor her name; empty if nobody is named
/// @param enrolled   how many are on the list of the class
public record Meeting(
        LocalDate on,
        ClassId in,
        Theme theme,
        String centre,
        String room,
        String instructor,
        LocalTime from,
        LocalTime until,
        int seats,
        int enrolled) {}
