package id.renteng.registry;

/// A business as an officer writes it down: every field as it was typed.
///
/// @param trade   a code of [Trades]
/// @param kbli    five digits, with the year of the list behind them, as `56102/2025`, where the code means
///                something else in 2020 and 2025; empty to take it from the line
/// @param workers how many work in it, she herself included
/// @param beganIn the year
/// @param spot    `-1.610123, 103.612345`
public record NewBusiness(
        String name,
        String trade,
        String line,
        String kbli,
        String turnover,
        String capital,
        String nib,
        String workers,
        String beganIn,
        String spot) {}
