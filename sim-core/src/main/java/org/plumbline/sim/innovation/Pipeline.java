package org.plumbline.sim.innovation;

import org.plumbline.sim.ecosystem.Proposal;

/** A firm's way from spark to shelf: generation, evaluation, implementation and commercialisation. */
public final class Pipeline {
    private final World world;
    private final Workplace place;
    private final Sparks sparks;
    private final Portfolio portfolio;
    private final Redesign redesign;

    /**
     * The pipeline of a firm.
     *
     * @param activity factor on the usual flow of sparks
     * @param usualSlack share of hours that is slack at the usual load, in (0, 1)
     * @param price price of what is launched, currency units
     */
    public Pipeline(World world, Workplace place, Shelf shelf, double activity, double usualSlack, double price) {
        this.world = world;
        this.place = place;
        this.portfolio = new Portfolio(world, place, shelf, price);
        this.redesign = new Redesign(world, place, shelf);
        Gate gate = portfolio.gate();
        this.sparks = new Sparks(world, place, portfolio.library(), activity, usualSlack, gate::submit);
    }

    /** Plans the sparks of the week to come, and keeps the hours that projects ask for. */
    public void planSparks(int week) {
        sparks.plan(week);
        portfolio.claimHours();
    }

    /** Does the week's work on projects with the hours that are left. */
    public void work(int week) {
        hearFromOutside();
        redesign.week(week);
        portfolio.week();
        portfolio.gate().favourites().week();
    }

    /** Everything under way passes the gate again; what fails is dropped. Returns how many were looked at. */
    public int passAgain() {
        return portfolio.passAgain();
    }

    /** The favourites of the overruled are heard. */
    public void hearFavourites() {
        portfolio.gate().hearFavourites();
    }

    private void hearFromOutside() {
        int week = (int) StrictMath.rint(world.calendar().now());
        int ordinal = 0;
        for (Proposal proposal : place.alliances().takeProposals()) {
            sparks.hear(proposal, week, ordinal);
            ordinal++;
        }
    }

    /** Projects under way. */
    public int projectsUnderWay() {
        return portfolio.underWay();
    }

    /** The firm closes. */
    public void close() {
        portfolio.close();
    }
}
