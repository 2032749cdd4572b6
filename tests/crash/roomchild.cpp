// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exam/examscreen.h"
#include "exam/optionrow.h"
#include "study/session.h"
#include "ui/uitest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTextStream>

using namespace lamplight;
using namespace lamplight::ui;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// One thing that a candidate may do.
void act(Random& random)
{
    const auto option = Qt::Key(Qt::Key_A + int(random.below(4)));
    switch (random.below(8)) {
    case 0:
    case 1: return press(option);
    case 2:
    case 3: return press(option, Qt::ShiftModifier);
    case 4: return press(Qt::Key_F);
    case 5: return press(Qt::Key_Left);
    case 6: return press(Qt::Key_Right);
    default: press(Qt::Key_G); return press(Qt::Key_Return); // there and back
    }
}

/// What the screen shows of its question: "3 of 10|B|AC|flagged".
QString shown(const QWidget& screen)
{
    QString position, letters, struck, flag;
    static const QRegularExpression place(QStringLiteral("^\\d+ of \\d+$"));
    for (const QLabel* label : screen.findChildren<QLabel*>())
        if (label->isVisible() && place.match(label->text()).hasMatch())
            position = label->text();
    char16_t letter = u'A';
    for (const QAbstractButton* button : screen.findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        if (button->text() == QStringLiteral("Flagged"))
            flag = QStringLiteral("flagged");
        if (!qobject_cast<const OptionRow*>(button))
            continue;
        if (button->isChecked())
            letters += letter;
        if (button->accessibleName().endsWith(QStringLiteral("struck out")))
            struck += letter;
        ++letter;
    }
    return QStringList{position, letters, struck, flag}.join(u'|');
}

} // namespace

/// roomchild FILE UTC SEED: sits the exam of the deck in its window, from UTC (ms) on. For each line on its standard
/// input it presses a random key a random time later, and writes the time and what the screen then shows.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    test::prepareApplication(app);
    const QStringList words = QCoreApplication::arguments();
    ManualClock clock(words.at(2).toLongLong());
    Random random(words.at(3).toULongLong());
    auto session = study::Session::open(words.at(1), deck::Access::ReadWrite, clock);
    if (!session)
        qFatal("%s", qPrintable(describe(session.error())));
    ExamScreen screen(**session, [] { return quint64(7); });
    screen.resize(1280, 800);
    if (!test::showActive(&screen))
        return 1;
    screen.open({ui::Place::Exam});
    while (!screen.fullWindow()) // through its entrance
        press(Qt::Key_Return);
    QTextStream in(stdin), out(stdout);
    while (!in.readLine().isNull()) {
        clock.advance(qint64(random.below(900)));
        act(random);
        out << clock.utcMs() << '|' << shown(screen) << '\n';
        out.flush();
    }
    return 0;
}
