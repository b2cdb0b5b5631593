/**
 * A numbered catalogue of behaviour: each test is a tiny world that shows one thing. A daily business, B beliefs, C gate and
 * projects, D market, E kinds and sources of ideas, F what kinds do, G imitation, H listening, I learning by doing, K whole runs;
 * L what levers and capacities take, M what levers work through, N capacities, O posture, P roadmap, Q favourites, R surveys,
 * S errors at the gate; T engagement with partners, U pooled resources, V governance, W roles, X events and exchange,
 * Y disruption, Z what is seen of the ecosystem.
 */
@NullMarked
package org.plumbline.sim.catalogue;

import org.jspecify.annotations.NullMarked;
