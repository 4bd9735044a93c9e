package id.renteng.training.matching;

/// The proof that a circulation costs the least: a price for every node such that no arc with room left is cheaper
/// than the difference of the prices at its ends. Found without the solver, from its answer alone.
///
/// @param bound no circulation of this network costs less
record Certificate(long[] prices, long bound) {

    /// @param flow the circulation to be proved
    /// @throws IllegalStateException if it is no circulation, or a cheaper one exists
    static Certificate of(Network network, long[] flow) {
        checkBalance(network, flow);
        var prices = prices(network, flow);
        long cost = 0;
        long bound = 0;
        for (int a = 0; a < network.arcs(); a++) {
            long reduced = network.cost[a] + prices[network.from[a]] - prices[network.to[a]];
            cost += network.cost[a] * flow[a];
            bound += Math.min(0, reduced) * network.capacity[a];
        }
        if (cost != bound) throw new IllegalStateException("costs %d, bound %d".formatted(cost, bound));
        return new Certificate(prices, bound);
    }

    /// Shortest ways through what is left of the network (Bellman and Ford); they settle if there is no cheaper
    /// circulation.
    private static long[] prices(Network network, long[] flow) {
        var prices = new long[network.nodes()];
        for (int round = 0; round <= network.nodes(); round++) {
            if (!lower(network, flow, prices)) return prices;
        }
        throw new IllegalStateException("a cheaper circulation exists");
    }

    private static boolean lower(Network network, long[] flow, long[] prices) {
        boolean lowered = false;
        for (int a = 0; a < network.arcs(); a++) {
            int tail = network.from[a];
            int head = network.to[a];
            if (flow[a] < network.capacity[a] && prices[tail] + network.cost[a] < prices[head]) {
                prices[head] = prices[tail] + network.cost[a];
                lowered = true;
            }
            if (flow[a] > 0 && prices[head] - network.cost[a] < prices[tail]) {
                prices[tail] = prices[head] - network.cost[a];
                lowered = true;
            }
        }
        return lowered;
    }

    private static void checkBalance(Network network, long[] flow) {
        var balance = new long[network.nodes()];
        for (int a = 0; a < network.arcs(); a++) {
            if (flow[a] < 0 || flow[a] > network.capacity[a]) throw new IllegalStateException("flow " + flow[a]);
            balance[network.from[a]] -= flow[a];
            balance[network.to[a]] += flow[a];
        }
        for (long rest : balance) if (rest != 0) throw new IllegalStateException("a node keeps " + rest);
    }
}
