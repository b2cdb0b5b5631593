package org.plumbline.sim.people;

/**
 * How one coordinate of a belief about the market moves, in map units around any origin. Contacts with customers, messages
 * of the vision and departures are events of independent Poisson processes; between events beliefs drift back to their
 * holder's anchor:
 *
 * <ul>
 *   <li>contact, rate phi: B += eta (seen - B), where what is seen scatters around the market's centre with sd sigma;
 *   <li>message, rate c: B += lambda (v + messageNoise z - B), v the stated vision, z standard normal;
 *   <li>drift: dB = -alpha (B - A) dt, A the anchor;
 *   <li>newcomer, rate tau: B = A = m0 + newcomerSpread z.
 * </ul>
 *
 * <p>Rates are per unit of time, the same unit for all and for the durations given to {@link #drift}. Nothing here
 * draws; normals are the caller's. The stationary moments follow from the generator of this process and are exact.
 *
 * @param phi contacts per unit of time, zero or more
 * @param eta share of the way that one contact moves a belief, in [0, 1]
 * @param sigma sd of what is seen around the market's centre, in map units, zero or more
 * @param c messages per unit of time, zero or more
 * @param lambda share of the way that one message moves a belief, in [0, 1]
 * @param messageNoise sd of a message as it is understood, in map units, zero or more
 * @param alpha pull of the anchor per unit of time, zero or more
 * @param tau departures per head and unit of time, zero or more
 * @param newcomerSpread sd of newcomers' beliefs, in map units, zero or more
 */
public record BeliefLaw(
        double phi,
        double eta,
        double sigma,
        double c,
        double lambda,
        double messageNoise,
        double alpha,
        double tau,
        double newcomerSpread) {
    /** Checks every range. */
    public BeliefLaw {
        requireNonNegative("contact rate phi", phi);
        requireShare("learning from a contact eta", eta);
        requireNonNegative("spread of what is seen sigma", sigma);
        requireNonNegative("message rate c", c);
        requireShare("weight of a message lambda", lambda);
        requireNonNegative("noise of a message", messageNoise);
        requireNonNegative("pull of the anchor alpha", alpha);
        requireNonNegative("turnover tau", tau);
        requireNonNegative("spread of newcomers", newcomerSpread);
    }

    /** The belief after a contact that showed {@code seen}: B + eta (seen - B). */
    public double contact(double belief, double seen) {
        return belief + eta * (seen - belief);
    }

    /** The belief after a message of {@code vision} understood with error messageNoise {@code z}. */
    public double message(double belief, double vision, double z) {
        return belief + lambda * (vision + messageNoise * z - belief);
    }

    /**
     * The belief after a time without events: A + (B - A) e^(-alpha t). Exact, so that one long step equals many short
     * ones.
     *
     * @param elapsed t, in the unit of the rates, zero or more
     */
    public double drift(double belief, double anchor, double elapsed) {
        if (!(elapsed >= 0)) {
            throw new IllegalArgumentException("elapsed time (" + elapsed + ") must be zero or more");
        }
        return anchor + (belief - anchor) * StrictMath.exp(-alpha * elapsed);
    }

    /** A newcomer's first belief, which is also the anchor: {@code centre} + newcomerSpread {@code z}. */
    public double newcomer(double centre, double z) {
        return centre + newcomerSpread * z;
    }

    /** The long-run weight of the vision in beliefs, c lambda / K with K = phi eta + c lambda + tau + alpha. */
    public double visionWeight() {
        return c * lambda / forgetting();
    }

    /**
     * The stationary moments around the market's centre, in continuous time. With K as in {@link #visionWeight}:
     *
     * <ul>
     *   <li>mean M = (c lambda b + (tau + alpha) m0) / K;
     *   <li>E[AB] = (c lambda b m0 + (alpha + tau)(m0^2 + s0^2)) / K;
     *   <li>E[B^2] = [phi eta^2 sigma^2 + c (2 lambda (1 - lambda) b M + lambda^2 (b^2 + messageNoise^2)) + 2 alpha
     *       E[AB] + tau (m0^2 + s0^2)] / [phi (2 eta - eta^2) + c (2 lambda - lambda^2) + 2 alpha + tau].
     * </ul>
     *
     * @param visionError b, the stated vision less the market's centre, in map units
     * @param newcomerError m0, the mean of newcomers less the market's centre, in map units
     * @throws IllegalStateException if nothing ever moves beliefs, so that they have no stationary law
     */
    public StationaryBelief stationary(double visionError, double newcomerError) {
        double pull = c * lambda * visionError;
        double anchorSquare = newcomerError * newcomerError + newcomerSpread * newcomerSpread;
        double mean = (pull + (tau + alpha) * newcomerError) / forgetting();
        double product = (pull * newcomerError + (alpha + tau) * anchorSquare) / forgetting();
        double messages = 2 * lambda * (1 - lambda) * visionError * mean
                + lambda * lambda * (visionError * visionError + messageNoise * messageNoise);
        double inflow = phi * eta * eta * sigma * sigma + c * messages + 2 * alpha * product + tau * anchorSquare;
        double outflow = phi * (2 * eta - eta * eta) + c * (2 * lambda - lambda * lambda) + 2 * alpha + tau;
        return new StationaryBelief(mean, inflow / outflow, product);
    }

    /**
     * A belief from the stationary law given its holder's anchor, by linear regression on the anchor: exact in mean,
     * variance and covariance with the anchor, normal in shape.
     *
     * @param anchorError the anchor less the market's centre, in map units
     * @param z a standard normal
     * @return the belief less the market's centre, in map units
     */
    public double stationaryBelief(double visionError, double newcomerError, double anchorError, double z) {
        StationaryBelief moments = stationary(visionError, newcomerError);
        double covariance = moments.anchorProduct() - moments.mean() * newcomerError;
        double slope = newcomerSpread > 0 ? covariance / (newcomerSpread * newcomerSpread) : 0;
        // Never negative by the inequality of Cauchy and Schwarz, but for the last bit of rounding.
        double rest = StrictMath.max(0, moments.variance() - slope * covariance);
        return moments.mean() + slope * (anchorError - newcomerError) + StrictMath.sqrt(rest) * z;
    }

    private double forgetting() {
        double rate = phi * eta + c * lambda + tau + alpha;
        if (!(rate > 0)) {
            throw new IllegalStateException("nothing moves beliefs (" + this + "), so they have no stationary law");
        }
        return rate;
    }

    private static void requireNonNegative(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " (" + value + ") must be zero or more");
        }
    }

    private static void requireShare(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " (" + value + ") must lie in [0, 1]");
        }
    }
}
