package org.ipplan.credit.listing;

/** A vote to be cast. */
public record NewPanelVote(boolean inFavour, String reasons) {}
