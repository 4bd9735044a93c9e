package id.renteng.training.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/// A circulation of least cost: nodes, arcs with capacity and cost, and the solver's answer. What flows in flows out
/// of every node.
final class Network {

    private int nodes;
    private int arcs;
    int[] from = new int[1024];
    int[] to = new int[1024];
    long[] capacity = new long[1024];
    long[] cost = new long[1024];

    int node() {
        return nodes++;
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return arcs;
    }

    /// @return the number of the arc
    int arc(int tail, int head, long most, long price) {
        if (arcs == from.length) grow();
        from[arcs] = tail;
        to[arcs] = head;
        capacity[arcs] = most;
        cost[arcs] = price;
        return arcs++;
    }

    /// The flow on every arc.
    ///
    /// @throws IllegalStateException if the solver finds none, which cannot be: nothing flowing at all is allowed
    long[] solve() {
        Solver.load();
        var solver = new MinCostFlow(nodes, arcs);
        for (int a = 0; a < arcs; a++) {
            solver.addArcWithCapacityAndUnitCost(from[a], to[a], capacity[a], cost[a]);
        }
        var status = solver.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("flow: " + status);
        var flow = new long[arcs];
        for (int a = 0; a < arcs; a++) flow[a] = solver.getFlow(a);
        return flow;
    }

    private void grow() {
        from = Arrays.copyOf(from, arcs * 2);
        to = Arrays.copyOf(to, arcs * 2);
        capacity = Arrays.copyOf(capacity, arcs * 2);
        cost = Arrays.copyOf(cost, arcs * 2);
    }
}
