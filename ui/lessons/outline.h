// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace lamplight::ui {

/// A section of the page.
struct OutlineEntry {
    QString uid; ///< of the block that it begins with
    QString title;
    int level = 2;

    bool operator==(const OutlineEntry&) const = default;
};

/// "On this page": its sections, of which the one on screen is marked.
class Outline : public QListView {
    Q_OBJECT
public:
    explicit Outline(QWidget* parent = nullptr);

    void setEntries(const QList<OutlineEntry>& entries);
    const QList<OutlineEntry>& entries() const { return m_entries; }
    /// Marks the section that begins with this block.
    void setSection(const QString& uid);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void wanted(const QString& uid);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStandardItemModel* m_model;
    QList<OutlineEntry> m_entries;
};

} // namespace lamplight::ui
