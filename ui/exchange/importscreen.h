// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importedpage.h"
#include "exchange/reading.h"
#include "exchange/steps.h"
#include "shell/screen.h"

class QAction;
class QStackedWidget;
class QTimer;

namespace lamplight::ui {

class Comparison;
class ImportHead;
class InlineMessage;
class LongWork;
class PreviewPage;
class SourcePage;

/// Source > Preview > Import > Report. Nothing is written before Import.
class ImportScreen : public Screen {
    Q_OBJECT
public:
    explicit ImportScreen(study::Session& session, QWidget* parent = nullptr);

    QString title() const override;
    /// `file`: reads it at once. Otherwise it goes on where the user left.
    void open(const Destination& destination) override;
    Destination here() const override;
    void refresh() override;
    bool wantsWidth() const override { return true; }

    void read(const ImportSource& source);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void addActions();
    QAction* action(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& slot);
    void show(ImportStep step);
    void showPreview(const ImportReading& reading);
    void goToSource();
    void decide(const ImportReading& reading);
    void cancel();
    void import();
    void showReport(const Imported& imported);
    void make(const QSet<CardKind>& kinds);
    void save(const QString& path);

    study::Session& m_session;
    ImportStep m_step = ImportStep::Source;
    ImportReading m_reading;
    Imported m_imported;
    ImportHead* m_head;
    InlineMessage* m_message;
    LongWork* m_work;
    Comparison* m_comparison; ///< the preview goes on meanwhile
    QTimer* m_disable;        ///< work that takes longer shuts the pages
    QStackedWidget* m_pages;
    SourcePage* m_source;
    PreviewPage* m_preview;
    ImportedPage* m_report;
    QList<QAction*> m_previewActions;
};

} // namespace lamplight::ui
