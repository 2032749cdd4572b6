// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/suspects.h"

#include "base/random.h"

#include <QTest>
#include <algorithm>
#include <numbers>

using namespace lamplight;
using namespace lamplight::forecast;

/// Faults planted in simulated exams. What the simulation knows, the search doesn't.
class TestSuspects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedFaults();
    void worstFirst();
    void tooFewPeopleToSuspect();
};

namespace {

constexpr int people = 100, itemCount = 40, optionCount = 4;

double normal(Random& random)
{
    return std::sqrt(-2 * std::log(1 - random.unit())) * std::cos(2 * std::numbers::pi * random.unit());
}

enum class Planted { Sound, WrongKey, Dead, Ambiguous };

/// Who knows (two-parameter logistic) takes the right option; the others take one by how much it attracts.
struct SimulatedItem {
    Planted planted = Planted::Sound;
    double hard = 0, sharp = 1;
    int right = 0;
    std::array<double, optionCount> attracts{};
    int other = 0; ///< WrongKey: what the key says; Dead: the dead one; Ambiguous: the second right one
};

SimulatedItem drawn(Random& random, Planted planted)
{
    SimulatedItem item;
    item.planted = planted;
    item.hard = -0.4 + 0.8 * normal(random);
    item.sharp = 0.8 + random.unit();
    item.right = static_cast<int>(random.below(optionCount));
    for (double& weight : item.attracts)
        weight = 0.5 + random.unit();
    item.other = (item.right + 1 + static_cast<int>(random.below(optionCount - 1))) % optionCount;
    if (planted == Planted::Dead)
        item.attracts[static_cast<size_t>(item.other)] = 0;
    return item;
}

int chosenBy(const SimulatedItem& item, double ability, Random& random)
{
    if (random.unit() < 1 / (1 + std::exp(-item.sharp * (ability - item.hard))))
        return item.planted == Planted::Ambiguous && random.unit() < 0.5 ? item.other : item.right;
    double at = random.unit() * (item.attracts[0] + item.attracts[1] + item.attracts[2] + item.attracts[3]);
    for (int option = 0; option + 1 < optionCount; ++option)
        if ((at -= item.attracts[static_cast<size_t>(option)]) < 0)
            return option;
    return optionCount - 1;
}

/// One fault of each kind, at items 0, 1 and 2; all the others are sound.
std::vector<SimulatedItem> drawnExam(Random& random)
{
    std::vector<SimulatedItem> items;
    for (int i = 0; i < itemCount; ++i)
        items.push_back(drawn(random, i == 0   ? Planted::WrongKey
                                      : i == 1 ? Planted::Dead
                                      : i == 2 ? Planted::Ambiguous
                                               : Planted::Sound));
    return items;
}

ResponseMatrix answered(const std::vector<SimulatedItem>& items, int count, Random& random)
{
    ResponseMatrix matrix;
    for (const SimulatedItem& item : items)
        matrix.items.push_back({optionCount, 1U << (item.planted == Planted::WrongKey ? item.other : item.right)});
    for (int person = 0; person < count; ++person) {
        const double ability = normal(random);
        std::vector<ItemResponse> row;
        for (size_t i = 0; i < items.size(); ++i) {
            const std::uint32_t chosen = 1U << chosenBy(items[i], ability, random);
            row.push_back({chosen == matrix.items[i].key ? 1.0 : 0.0, chosen});
        }
        matrix.persons.push_back(row);
    }
    return matrix;
}

} // namespace

void TestSuspects::plantedFaults()
{
    constexpr int exams = 100;
    int wrongKeys = 0, rightOption = 0, dead = 0, ambiguous = 0, eitherForAmbiguous = 0;
    std::array<int, 3> falseAlarms{}; // by Fault
    int soundSuspected = 0;
    Random random(20261125);
    for (int exam = 0; exam < exams; ++exam) {
        const std::vector<SimulatedItem> items = drawnExam(random);
        const ResponseMatrix matrix = answered(items, people, random);
        std::vector<bool> suspected(itemCount);
        for (const Suspicion& suspicion : suspects(matrix, itemFigures(matrix))) {
            const SimulatedItem& item = items[static_cast<size_t>(suspicion.item)];
            const bool ofKey = suspicion.fault == Fault::KeyProbablyWrong;
            wrongKeys += item.planted == Planted::WrongKey && ofKey;
            rightOption += item.planted == Planted::WrongKey && ofKey && suspicion.option == item.right;
            dead += item.planted == Planted::Dead && suspicion.fault == Fault::DeadDistractor &&
                    suspicion.option == item.other;
            ambiguous += item.planted == Planted::Ambiguous && suspicion.fault == Fault::Ambiguous;
            eitherForAmbiguous += item.planted == Planted::Ambiguous && suspicion.fault != Fault::DeadDistractor;
            if (item.planted == Planted::Sound) {
                ++falseAlarms[static_cast<size_t>(suspicion.fault)];
                suspected[static_cast<size_t>(suspicion.item)] = true;
            }
        }
        soundSuspected += static_cast<int>(std::ranges::count(suspected, true));
    }
    const double sound = exams * (itemCount - 3);
    qInfo("wrong keys found: %d of %d (the right option named: %d); dead distractors: %d; ambiguous: %d (as that or as "
          "a wrong key: %d)",
          wrongKeys, exams, rightOption, dead, ambiguous, eitherForAmbiguous);
    qInfo("false alarms of %.0f sound items: wrong key %.2f %%, ambiguous %.2f %%, dead %.2f %%; any: %.2f %%", sound,
          100 * falseAlarms[0] / sound, 100 * falseAlarms[1] / sound, 100 * falseAlarms[2] / sound,
          100 * soundSuspected / sound);
    QVERIFY(wrongKeys >= 90);
    QVERIFY(rightOption >= 90);
    QVERIFY(soundSuspected < 0.05 * sound);
    QVERIFY(eitherForAmbiguous >= 80);
    QVERIFY(dead >= 50);
}

void TestSuspects::worstFirst()
{
    Random random(7);
    const std::vector<SimulatedItem> items = drawnExam(random);
    const ResponseMatrix matrix = answered(items, 2000, random);
    const std::vector<Suspicion> found = suspects(matrix, itemFigures(matrix));
    QVERIFY(found.size() >= 3);
    QCOMPARE(found[0].item, 0);
    QCOMPARE(found[0].fault, Fault::KeyProbablyWrong);
    QCOMPARE(found[0].option, items[0].right);
    QCOMPARE(found[1].item, 2);
    QVERIFY(std::ranges::is_sorted(found, {}, &Suspicion::fault));
    QCOMPARE(found.back().fault, Fault::DeadDistractor);
}

void TestSuspects::tooFewPeopleToSuspect()
{
    Random random(7);
    const ResponseMatrix matrix = answered(drawnExam(random), 29, random);
    QVERIFY(suspects(matrix, itemFigures(matrix)).empty());
}

QTEST_GUILESS_MAIN(TestSuspects)
#include "tst_suspects.moc"
