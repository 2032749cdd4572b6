// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"
#include "shell/destination.h"
#include "study/librarydesk.h"

#include <QWidget>

#include <optional>

namespace lamplight::ui {

class Button;
class Panel;
class CardChoice;
class Column;
class ScrollColumn;

/// What an import did, and what can be done with what it brought.
struct Imported {
    QString name;
    exchange::ImportReport report;
    LineAccount account;
    QList<ProblemGroup> groups;
    QString query;   ///< finds what it brought
    qint64 step = 0; ///< its number in the journal
    QString lesson;  ///< uid of the first page in the deck; empty: no page
    QString lessonTitle;
    std::optional<study::CardPreview> cards; ///< that can be made of it; nothing: that couldn't be told
};

/// The report: counts, what was not understood, the cards that can be made, and the ways on.
class ImportedPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportedPage(QWidget* parent = nullptr);

    void setImported(const Imported& imported);
    /// The cards are made: the ways on take the place of the choice.
    void setMade(int cards);
    void focusFirst();

Q_SIGNALS:
    void makeWanted(const QSet<lamplight::CardKind>& kinds);
    void saveWanted(const QString& path);
    void anotherWanted();
    void go(const lamplight::ui::Destination& destination);

private:
    Panel* summary(const Imported& imported);
    Panel* listed(const Imported& imported);
    Panel* waysOn(const QString& sentence, bool reviewFirst);
    void replaceChoice(Panel* panel);
    void askWhereToSave();

    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr;
    Column* m_column = nullptr;
    CardChoice* m_choice = nullptr;
    QWidget* m_first = nullptr;
    QString m_lesson;
    QString m_lessonTitle;
};

} // namespace lamplight::ui
