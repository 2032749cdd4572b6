// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/librarydesk.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace lamplight::ui {

class Text;

/// What was found in the whole deck, the best first.
class DeckHits : public QWidget {
    Q_OBJECT
public:
    explicit DeckHits(QWidget* parent = nullptr);

    void setHits(const Result<deck::SearchPage>& page);
    void focusList();

Q_SIGNALS:
    void chosen(const lamplight::deck::SearchHit& hit);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void choose();
    void fit();

    QList<deck::SearchHit> m_hits;
    QStandardItemModel* m_model;
    QListView* m_list;
    Text* m_note;
};

} // namespace lamplight::ui
