// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importscreen.h"

#include "exchange/comparison.h"
#include "exchange/importhead.h"
#include "exchange/importing.h"
#include "exchange/previewpage.h"
#include "exchange/reporttext.h"
#include "exchange/sourcepage.h"
#include "parts/inlinemessage.h"
#include "parts/stack.h"
#include "theme/focusring.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

namespace lamplight::ui {

namespace {

constexpr int shutAfterMs = 300; // as long as LongWork waits with its bar

/// The message names the file already, where no line is at fault.
Error withoutPlace(Error error)
{
    if (error.line == 0)
        error.file.clear();
    return error;
}

} // namespace

ImportScreen::ImportScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_head(new ImportHead), m_message(new InlineMessage), m_work(new LongWork),
      m_comparison(new Comparison(session)), m_disable(new QTimer(this)), m_pages(new QStackedWidget),
      m_source(new SourcePage), m_preview(new PreviewPage), m_report(new ImportedPage)
{
    setAcceptDrops(true);
    build();
    addActions();
    show(ImportStep::Source);
}

void ImportScreen::build()
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_head);
    auto* news = new Column(nullptr, Space::S8, {Space::S24, Space::None});
    news->addWidget(m_message);
    news->addWidget(m_work);
    news->addWidget(m_comparison);
    column->addLayout(news);
    m_pages->addWidget(m_source);
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_report);
    column->addWidget(m_pages, 1);

    setRingPlace(this, RingPlace::None);
    m_disable->setSingleShot(true);
    m_disable->setInterval(shutAfterMs);
    connect(m_disable, &QTimer::timeout, this, [this] {
        m_pages->setEnabled(false);
        setFocus(Qt::OtherFocusReason); // so that Esc still cancels
    });
    connect(m_work, &LongWork::runningChanged, this, [this](bool running) {
        running ? m_disable->start() : m_disable->stop();
        if (!running)
            m_pages->setEnabled(true);
    });
    connect(m_comparison, &Comparison::told, m_preview, &PreviewPage::setChanged);
    connect(m_comparison, &Comparison::failed, this, [this](const Error& error) {
        if (m_step == ImportStep::Preview)
            m_message->showError(error);
    });
    connect(m_message, &InlineMessage::triggered, this, [this] { Q_EMIT go({.place = Place::Exam}); });
    connect(m_source, &SourcePage::filesWanted, this, [this](const QStringList& paths) { read({paths, {}}); });
    connect(m_source, &SourcePage::textWanted, this, [this](const QString& text) { read({{}, text}); });
    connect(m_preview, &PreviewPage::importWanted, this, &ImportScreen::import);
    connect(m_preview, &PreviewPage::cancelWanted, this, &ImportScreen::cancel);
    connect(m_preview, &PreviewPage::sourceWanted, this, &ImportScreen::goToSource);
    connect(m_preview, &PreviewPage::decided, this, &ImportScreen::decide);
    connect(m_report, &ImportedPage::makeWanted, this, &ImportScreen::make);
    connect(m_report, &ImportedPage::saveWanted, this, &ImportScreen::save);
    connect(m_report, &ImportedPage::anotherWanted, this, &ImportScreen::goToSource);
    connect(m_report, &ImportedPage::go, this, &Screen::go);
}

QAction* ImportScreen::action(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& slot)
{
    auto* made = new QAction(text, this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, slot);
    addAction(made);
    return made;
}

void ImportScreen::addActions()
{
    m_previewActions = {
        action(tr("&Import"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { import(); }),
        action(tr("&Next not understood"), {Qt::Key_N}, [this] { m_preview->goToProblem(1); }),
        action(tr("&Previous not understood"), {Qt::SHIFT | Qt::Key_N}, [this] { m_preview->goToProblem(-1); })};
    action(tr("&Cancel"), {Qt::Key_Escape}, [this] { cancel(); });
}

QString ImportScreen::title() const
{
    return tr("Import");
}

void ImportScreen::open(const Destination& destination)
{
    if (!destination.file.isEmpty())
        return read({{destination.file}, {}});
    show(m_step);
}

Destination ImportScreen::here() const
{
    return {.place = Place::Import};
}

void ImportScreen::show(ImportStep step)
{
    m_step = step;
    for (QAction* each : std::as_const(m_previewActions))
        each->setEnabled(step == ImportStep::Preview);
    switch (step) {
    case ImportStep::Source:
        m_head->show(step, {});
        m_pages->setCurrentWidget(m_source);
        return m_source->focusFirst();
    case ImportStep::Preview:
        m_head->show(step, m_reading.name);
        m_pages->setCurrentWidget(m_preview);
        return m_preview->focusSource();
    case ImportStep::Import: return m_head->show(step, m_reading.name);
    case ImportStep::Report:
        m_head->show(step, m_imported.name);
        m_pages->setCurrentWidget(m_report);
        return m_report->focusFirst();
    }
}

void ImportScreen::goToSource()
{
    if (!m_work->isRunning())
        show(ImportStep::Source);
}

void ImportScreen::read(const ImportSource& source)
{
    if (m_work->isRunning())
        return;
    m_message->clear();
    show(ImportStep::Source);
    m_head->show(ImportStep::Source, source.name());
    const qint64 began = m_session.clock().monotonicMs();
    m_work->run<ImportReading>(
        tr("Reading %1").arg(source.name()), this,
        [source](Progress& progress) { return readImport(source, progress); },
        [this, began](Result<ImportReading> reading) {
            if (!reading) {
                show(ImportStep::Source);
                return m_message->showError(withoutPlace(reading.error()));
            }
            Q_EMIT said(tr("Preview read in %1 ms").arg(m_session.clock().monotonicMs() - began));
            showPreview(*reading);
        });
}

void ImportScreen::showPreview(const ImportReading& reading)
{
    m_reading = reading;
    m_preview->setReading(m_reading);
    show(ImportStep::Preview);
    m_comparison->ask(m_reading.decided());
}

void ImportScreen::decide(const ImportReading& reading)
{
    if (m_work->isRunning())
        return;
    m_reading = reading;
    m_preview->setDecided(m_reading);
    m_preview->focusSource(); // the choice was made anew, and its buttons with it
    m_comparison->ask(m_reading.decided());
}

void ImportScreen::cancel()
{
    if (m_work->isRunning())
        return m_work->cancel();
    if (m_step != ImportStep::Preview)
        return;
    m_message->clear();
    m_reading = {};
    m_source->clearPasted();
    show(ImportStep::Source);
    Q_EMIT said(tr("Import cancelled. Nothing was written."));
}

void ImportScreen::import()
{
    if (m_work->isRunning() || m_step != ImportStep::Preview)
        return;
    m_message->clear();
    show(ImportStep::Import);
    m_work->run<Imported>(
        tr("Importing %1").arg(m_reading.name), this,
        [&session = m_session, reading = m_reading](Progress& progress) {
            return importInto(session, reading, progress);
        },
        [this](Result<Imported> imported) {
            if (imported)
                return showReport(*imported);
            show(ImportStep::Preview);
            m_message->showError(imported.error());
            if (imported.error().kind == ErrorKind::Refused)
                m_message->setAction(tr("Go to the exam"));
        });
}

void ImportScreen::showReport(const Imported& imported)
{
    m_imported = imported;
    m_source->clearPasted();
    m_report->setImported(m_imported);
    show(ImportStep::Report);
}

void ImportScreen::make(const QSet<CardKind>& kinds)
{
    const auto made = study::LibraryDesk(m_session).makeCards(kinds, m_imported.query);
    if (!made)
        return m_message->showError(made.error());
    m_report->setMade(int(made->fresh.size()));
    lookForCards(m_session, m_imported);
}

void ImportScreen::save(const QString& path)
{
    const auto saved = saveText(path, reportText(m_imported.name, m_imported.report, m_imported.account));
    if (!saved)
        return m_message->showError(saved.error());
    Q_EMIT said(tr("Report saved: %1").arg(path));
}

void ImportScreen::refresh()
{
    if (m_step == ImportStep::Preview)
        return m_comparison->ask(m_reading.decided());
    if (m_step != ImportStep::Report)
        return;
    if (!wasUndone(m_session, m_imported)) { // but making the cards may have been
        const qsizetype before = m_imported.cards ? m_imported.cards->fresh.size() : 0;
        if (lookForCards(m_session, m_imported) != before)
            m_report->setImported(m_imported);
        return;
    }
    show(ImportStep::Preview);
    m_message->show(Tone::Info, tr("Taken back"), tr("The import was undone: nothing of it is in the deck any more."));
    m_comparison->ask(m_reading.decided());
}

void ImportScreen::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_work->isRunning() || !(event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        return;
    m_source->setHovered(true);
    event->acceptProposedAction();
}

void ImportScreen::dragLeaveEvent(QDragLeaveEvent*)
{
    m_source->setHovered(false);
}

void ImportScreen::dropEvent(QDropEvent* event)
{
    m_source->setHovered(false);
    const ImportSource source = ImportSource::of(*event->mimeData());
    if (source.isEmpty())
        return;
    event->acceptProposedAction();
    read(source);
}

} // namespace lamplight::ui
