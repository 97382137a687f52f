package pl.novahouse.chatbot.domain.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.Money;

/** The price list as the company agreed it, written down a second time to judge code and data by. */
public final class PriceList {

    public static final Catalogue CATALOGUE = catalogue();

    private PriceList() {}

    private static Catalogue catalogue() {
        return new Catalogue(
                1,
                List.of(
                        new FinishingPackage(
                                PackageName.EXPRESS,
                                new Price.Fixed(Money.zloty(999)),
                                new LeadTime.UpTo(10, LeadTime.Unit.WORKING_DAYS),
                                new LeadTime.Between(6, 8, LeadTime.Unit.WEEKS),
                                false,
                                new Allowance.Exactly(150),
                                new Allowance.Exactly(2),
                                new Allowance.Exactly(1),
                                Set.of(),
                                true),
                        new FinishingPackage(
                                PackageName.EXPRESS_PLUS,
                                new Price.Fixed(Money.zloty(1199)),
                                new LeadTime.UpTo(20, LeadTime.Unit.DAYS),
                                new LeadTime.Between(6, 8, LeadTime.Unit.WEEKS),
                                false,
                                new Allowance.Exactly(300),
                                new Allowance.Exactly(3),
                                new Allowance.Exactly(2),
                                Set.of(),
                                true),
                        new FinishingPackage(
                                PackageName.COMFORT,
                                new Price.Fixed(Money.zloty(1499)),
                                new LeadTime.UpTo(4, LeadTime.Unit.WEEKS),
                                new LeadTime.Between(8, 12, LeadTime.Unit.WEEKS),
                                false,
                                new Allowance.Exactly(450),
                                new Allowance.Exactly(5),
                                new Allowance.Exactly(3),
                                EnumSet.of(VisualisedRoom.BATHROOM, VisualisedRoom.KITCHEN),
                                false),
                        new FinishingPackage(
                                PackageName.PREMIUM,
                                new Price.Fixed(Money.zloty(1999)),
                                new LeadTime.UpTo(6, LeadTime.Unit.WEEKS),
                                new LeadTime.Between(10, 16, LeadTime.Unit.WEEKS),
                                false,
                                new Allowance.Exactly(600),
                                new Allowance.Exactly(7),
                                new Allowance.Exactly(4),
                                EnumSet.of(
                                        VisualisedRoom.BATHROOM,
                                        VisualisedRoom.KITCHEN,
                                        VisualisedRoom.LIVING_ROOM,
                                        VisualisedRoom.HALL),
                                false),
                        new FinishingPackage(
                                PackageName.INDYWIDUALNY,
                                new Price.Range(Money.zloty(1700), Money.zloty(5000)),
                                new LeadTime.Between(6, 10, LeadTime.Unit.WEEKS),
                                new LeadTime.Between(14, 20, LeadTime.Unit.WEEKS),
                                true,
                                new Allowance.Unlimited(),
                                new Allowance.Unlimited(),
                                new Allowance.MoreThan(5),
                                EnumSet.of(VisualisedRoom.WHOLE_FLAT),
                                false)),
                PackageName.COMFORT,
                new Terms(36, 15, 8),
                new Limits(
                        new AreaRange(Area.squareMetres(15), Area.squareMetres(500)),
                        new AreaRange(Area.squareMetres(20), Area.squareMetres(90)),
                        Area.squareMetres(65),
                        Money.zloty(20_000),
                        Money.zloty(5_000_000)),
                EnumSet.range(ScopeItem.HANDOVER_INSPECTION, ScopeItem.MATERIALS_DISCOUNT),
                EnumSet.of(ScopeItem.SKIM_COAT, ScopeItem.LAMPS, ScopeItem.FURNITURE),
                List.of(
                        new BudgetBand(PackageName.EXPRESS, Money.zloty(1100), false),
                        new BudgetBand(PackageName.EXPRESS_PLUS, Money.zloty(1350), true),
                        new BudgetBand(PackageName.COMFORT, Money.zloty(1750), true),
                        new BudgetBand(PackageName.PREMIUM, Money.zloty(2500), true)),
                PackageName.INDYWIDUALNY,
                new ServiceArea(
                        List.of(
                                new ServedCity("Gdańsk", new Coordinates(54.352, 18.6466)),
                                new ServedCity("Sopot", new Coordinates(54.4418, 18.5601)),
                                new ServedCity("Gdynia", new Coordinates(54.5189, 18.5305)),
                                new ServedCity("Warszawa", new Coordinates(52.2297, 21.0122)),
                                new ServedCity("Wrocław", new Coordinates(51.1079, 17.0385))),
                        60));
    }
}
