package org.plumbline.sim.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Behaviour under test: every rule by which somebody in the model decides is listed here with a test that shows it on both
 * sides of its threshold; where the rule's class draws, with draws written down. What draws and is not listed fails.
 */
class DecisionRulesTest {
    /** Rule; class; test; method. */
    private static final List<Rule> RULES = rules("""
            how many sparks occur; Sparks; GenerationRulesTest; sparksOccurByPoisson
            who has a spark; Sparks; GenerationRulesTest; everybodyIsAsLikelyAnAuthor
            what an idea would change; Conception; GenerationRulesTest; theKindOfAnIdeaFollowsTheShares
            where an idea lies; Conception; GenerationRulesTest; anIdeaStraysFromItsOriginByTheStep
            what an idea starts from, imitation included; Origins; GenerationRulesTest; anIdeaStartsFromACustomerARivalAGapOrABelief
            which rival's offering is copied; BestSellers; CustomerRulesTest; whatSellsIsCopiedByItsSales
            what a design starts from; DesignLibrary; GenerationRulesTest; aDraftStartsFromTheLastDesignWithTwoElementsAfresh
            whether an idea is caught and handed in; Sparks; GenerationRulesTest; whoCatchesASparkThatIsWorthItHandsItIn
            whose turn it is at the gate; Triage; GateRulesTest; theMostPromisingOfThoseGlancedAtGoesFirst
            what a glance shows; Triage; GateRulesTest; aGlanceErrsTwiceAsWidelyAsALayman
            who sits on a panel or in a team; Mixing; MixingTest; aMixedSeatGoesToAnotherDepartment
            who sits on a named panel; NamedPanel; GateRulesTest; theDeepestSitOnANamedPanel
            how a panel votes; Gate; GateRulesTest; theStructureSaysWhoMustAgree
            how high the bar is; Gate; GateRulesTest; aFullBacklogRaisesTheBarByHalf
            what customers who are asked say; CustomerPanel; GateRulesTest; whatACustomerAnswersTipsTheOwnersDoubt
            what counts as a refusal; Answering; GateRulesTest; sixWeeksOfSilenceCountAsRefusal
            whether an overruled author keeps her favourite; Favourites; GateRulesTest; anAuthorWhoWouldHaveAcceptedKeepsHerFavourite
            whether a favourite passes; Gate; GateRulesTest; aFavouriteThatPassesWhenItIsHeardIsAccepted
            when a volunteer takes an idea up; Backlog; ProjectRulesTest; anIdeaWithoutAnOwnerWaitsForAVolunteer
            which idea is begun first; Backlog; ProjectRulesTest; theMostValueForEffortIsBegunFirst
            how far fit counts in that; Backlog; ProjectRulesTest; resourcingRanksFitFirst
            when an idea lapses; Backlog; ProjectRulesTest; whatHasWaitedAYearLapses
            how many projects are under way; Portfolio; C01_LimitOnWorkInProgressTest; theLimitIsReachedAndHeld
            how many projects lie off the vision; Portfolio; M09_QuotaKeepsBetsOffTheVisionOutTest; placesForBetsOffTheVision
            whether there is money to begin; Portfolio; C04_NoMoneyNoProjectTest; acceptedButNotStarted
            who proposes; DesignWork; ProjectRulesTest; everyMemberOfATeamIsAsLikelyToPropose
            what a proposal is about; DesignWork; ProjectRulesTest; everyOtherProposalIsAboutThePlace
            whether a change is proposed; DesignWork; ProjectRulesTest; aProposalIsMadeIfItRaisesWhatItsAuthorSees
            whether a colleague vetoes; DesignWork; ProjectRulesTest; aColleagueWhoExpectsToLoseMoreThanTheToleranceVetoes
            when a proposal is the partner's; JointWork; ProjectRulesTest; aPartnerMakesItsShareOfProposals
            whether a second look stops a project; SecondLook; GateRulesTest; aSecondLookStopsWhatFallsShortByMoreThanPatience
            whether an early test stops a project; SecondLook; GateRulesTest; anEarlyTestStopsWhatFallsShortByMoreThanPatience
            whether a market test passes; MarketTest; ProjectRulesTest; whatTooFewWouldTakeIsNotLaunched
            whether an offering is redesigned; Redesign; ProjectRulesTest; anOfferingMovesToWhereItsBuyersClearlyWantIt
            whether an offering is dropped; Shelf; ProjectRulesTest; whatDoesNotEarnItsUpkeepIsDropped
            how the price stance prices; Portfolio; O04_PriceStanceSetsTheMarkUpTest; markUp
            what a contact makes of a belief; Believing; BelievingTest; aContactMovesABeliefATenthOfTheWay
            what a message makes of a belief; Believing; BelievingTest; aClearMessageIsHeardWithTheNoiseOfTheLawAnUnclearOneWithFullNoise
            which customer somebody meets; Outlook; StaffRulesTest; peopleMeetCustomersOfTheirSegmentAtHome
            which customer a talk is held with; MarketResearch; StaffRulesTest; talksAreHeldWithCustomersOfTheThemes
            what a report of trends says; Foresight; StaffRulesTest; aTrendReportErrs
            who comes to a meeting, and tells; Meetings; StaffRulesTest; aMeetingReachesPartOfTheStaffAndPartOfThemTell
            what the owner is told; UpwardReports; StaffRulesTest; aReportErrsByPartOfTheSpreadOfTastes
            what people answer to a survey; StaffSurvey; StaffRulesTest; anAnswerToTheSurveyErrs
            whom people learn from; KnowledgeWork; StaffRulesTest; peopleLearnFromWhomTheyMeetInASession
            whether what is written leaks; KnowledgeWork; StaffRulesTest; whatIsWrittenMayLeak
            whether a vacancy is filled; Payroll; StaffRulesTest; aVacancyIsFilledByChance
            whether somebody is let go; Payroll; StaffRulesTest; peopleBeyondNeedAreLetGo
            when somebody quits; Payroll; StaffRulesTest; whoeverIsNoOwnerLeavesInTime
            whether an owner closes; Firm; LeadershipRulesTest; anOwnerClosesByChance
            whether a firm is insolvent; Firm; LeadershipRulesTest; aFirmThatCannotPayCloses
            whether investors pay; Backers; LeadershipRulesTest; investorsPayForGrowth
            whether figures raise an alarm; Metrics; LeadershipRulesTest; figuresThatFallShortByASixthRaiseAnAlarm
            which segments are themes; Themes; LeadershipRulesTest; theThemeIsTheSegmentThatLooksNearest
            when a roadmap's round is taken; Roadmap; LeadershipRulesTest; theVersionSaysWhenTheNextRoundIsTaken
            whom an audit asks; Roadmap; LeadershipRulesTest; theAuditFindsWhomItAsks
            what a roadmap gives priority; Roadmap; LeadershipRulesTest; thePriorityIsTheSegmentThatSeemsToBuyMost
            when a committee lets projects start; Roadmap; LeadershipRulesTest; projectsMayStartWhenTheCommitteeMeets
            when and whither a vision is reviewed; VisionReview; LeadershipRulesTest; theVisionIsReviewedWhenItIsDue
            who is reached by a firm; Market; CustomerRulesTest; whoIsReachedComesToKnowAFirm
            who sees a launch; Market; CustomerRulesTest; whoIsReachedAndKnowsTheFirmSeesALaunch
            who hears of a firm by its efforts; Awareness; CustomerRulesTest; effortsMakeAFirmKnown
            who hears of a firm by others; Awareness; CustomerRulesTest; neighboursSpreadTheWord
            what a neighbour tells; Awareness; CustomerRulesTest; aNeighbourTellsOfWhatSheBuys
            whom a customer forgets; Awareness; CustomerRulesTest; aCustomerForgetsAFirmSheDoesNotBuyFrom
            whether an unserved customer leaves; Market; CustomerRulesTest; whoIsNotServedMayLeaveAndForget
            whether a customer chooses anew; Occasions; CustomerRulesTest; aBoundCustomerKeepsToHerHabit
            what a customer chooses; Choice; CustomerRulesTest; aCustomerChoosesByTheWeightsOfWhatSheKnows
            how much is ordered; Offering; CustomerRulesTest; ordersArePoisson
            where a gap is seen; Gaps; CustomerRulesTest; aGapIsWhereSomebodyBuysNothing
            what buyers remark; Remarks; CustomerRulesTest; twoRemarksCount
            who builds on the new technology; Technology; CustomerRulesTest; ideasAndEntrantsBuildOnTheNewTechnologyByChance
            whom a firm sees as partners; Candidates; PartnerRulesTest; aFirmSeesPartOfThePool
            whom it asks first; Candidates; PartnerRulesTest; theCandidateWhoLooksBestComesFirst
            whether a partner joins; Engagement; PartnerRulesTest; aPartnerJoinsForItsReservation
            whether a partner stays; TieKeeping; PartnerRulesTest; aPartnerWhoGotLessThanItMustLeaves
            which projects a partner shares; Alliances; PartnerRulesTest; aPartnerSharesProjectsNearItsGoal
            which tie a firm gives up; Candidates; PartnerRulesTest; aFirmGivesUpWhatBringsTooLittle
            which role a firm plays; Candidates; PartnerRulesTest; theRoleFollowsTheSituation
            whether a partner keeps an appointment; TieKeeping; PartnerRulesTest; aPartnerKeepsPartOfItsAppointments
            whether a partner proposes; TieKeeping; PartnerRulesTest; aPartnerProposesByStrength
            whether a secret leaks; TieKeeping; PartnerRulesTest; trustPreventsLeaks
            whom a secret reaches; Ecosystem; PartnerRulesTest; aSecretReachesOneOfTheOthers
            whether a dispute breaks out; TieKeeping; PartnerRulesTest; trustPreventsDisputes
            whether a consortium leaks; Gatherings; PartnerRulesTest; aConsortiumMayLeak
            who visits an event; Gatherings; PartnerRulesTest; anybodyMayVisitAnEventAndHearOfCustomers
            whom one hears of there; Signals; PartnerRulesTest; whatIsHeardIsTheIdealOfACustomerDrawn
            whether an application wins; Applications; PartnerRulesTest; anApplicationWinsByChance
            when a licence is granted; Licence; PartnerRulesTest; aLicenceTakesAboutItsTime
            whether a partner comes or goes; PartnerPool; PartnerRulesTest; partnersComeAndGo
            whether partners move a tie; PartnerPool; PartnerRulesTest; partnersMoveTheirTies
            when rules change; Rules; PartnerRulesTest; rulesChangeByPoisson
            how many firms enter; Model; FateRulesTest; firmsEnterByPoisson
            when tastes move suddenly; Model; FateRulesTest; tastesMoveSuddenlyByPoisson
            whether a reputation is shaken; Reputation; FateRulesTest; reputationsAreShakenByChance
            """);

    /** What draws but decides nothing: traits and noise of the world, and what looks at it. */
    private static final SortedSet<String> NATURE = new TreeSet<>(List.of(
            "AdaptiveWalk", // docking: how a design is searched, not done by anybody in the model
            "Customers", // tastes and purchase rates
            "Employee", // depth at hiring
            "Landscape", // what designs are worth
            "Network", // a sample of paths for observation
            "NetworkGenerator", // who knows whom
            "Newcomers", // traits of partners
            "Opening", // traits of firms
            "Perception", // noise of what is seen
            "Segments")); // how tastes wander

    private static final Pattern DRAW = Pattern.compile("\\.(uniform|normal|exponential|poisson|chance|index)\\(");

    private record Rule(String what, String type, String test, String method) {}

    private static List<Rule> rules(String lines) {
        return lines.lines()
                .map(line -> line.split("; ", -1))
                .map(DecisionRulesTest::rule)
                .toList();
    }

    private static Rule rule(String[] cells) {
        return new Rule(cells[0], cells[1], cells[2], cells[3]);
    }

    private static SortedSet<String> drawing() {
        SortedSet<String> drawing = new TreeSet<>();
        Sources.classes().forEach((name, file) -> {
            String folder = file.getName(file.getNameCount() - 2).toString();
            boolean docking = folder.equals("reference");
            boolean draws = folder.equals("random");
            if (!docking && !draws && DRAW.matcher(Sources.read(file)).find()) {
                drawing.add(name);
            }
        });
        return drawing;
    }

    @Test
    void whateverDrawsIsListed() {
        SortedSet<String> listed = new TreeSet<>(NATURE);
        RULES.forEach(rule -> listed.add(rule.type()));
        assertThat(listed)
                .as("a class that draws needs a row in RULES with a test of both sides of its threshold")
                .containsAll(drawing());
        assertThat(drawing()).as("what no longer draws is nature no more").containsAll(NATURE);
    }

    @Test
    void everyRuleHasItsClassAndItsTest() {
        SortedMap<String, String> tests = new TreeMap<>();
        Sources.tests().forEach((name, file) -> tests.put(name, Sources.read(file)));
        SortedSet<String> drawing = drawing();
        for (Rule rule : RULES) {
            assertThat(Sources.classes()).as(rule.what()).containsKey(rule.type());
            String source = tests.getOrDefault(rule.test(), "");
            assertThat(source).as(rule.what()).contains(" " + rule.method() + "(");
            if (drawing.contains(rule.type())) {
                assertThat(source).as(rule.what() + ": draws written down").contains("Scripted");
            }
        }
    }
}
