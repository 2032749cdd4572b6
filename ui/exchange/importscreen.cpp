// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importscreen.h"

#include "exchange/elidedheading.h"
#include "exchange/importing.h"
#include "exchange/previewpage.h"
#include "exchange/reporttext.h"
#include "exchange/sourcepage.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/stack.h"
#include "theme/theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace lamplight::ui {

namespace {

constexpr int titleBesideSteps = 720; // from this width on, in px at b = 14 px

ImportSource sourceOf(const QMimeData& data)
{
    ImportSource source;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            source.paths += url.toLocalFile();
    if (source.paths.isEmpty())
        source.text = data.text();
    return source;
}

} // namespace

ImportScreen::ImportScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_title(new ElidedHeading), m_steps(new Steps), m_message(new InlineMessage),
      m_work(new LongWork), m_comparing(new LongWork), m_pages(new QStackedWidget), m_source(new SourcePage), m_preview(new PreviewPage),
      m_report(new ImportedPage)
{
    setAcceptDrops(true);
    build();
    addActions();
    show(ImportStep::Source);
}

void ImportScreen::build()
{
    auto* column = new Column(this, Space::None);
    auto* head = new Row(nullptr, Space::S16, {Space::S24, Space::S12});
    head->addWidget(m_title, 1);
    head->addWidget(m_steps);
    m_head = head;
    column->addLayout(head);
    auto* news = new Column(nullptr, Space::S8, {Space::S24, Space::None});
    news->addWidget(m_message);
    news->addWidget(m_work);
    news->addWidget(m_comparing);
    column->addLayout(news);
    for (QWidget* page : std::initializer_list<QWidget*>{m_source, m_preview, m_report})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);

    connect(m_work, &LongWork::runningChanged, m_pages, &QWidget::setDisabled);
    connect(m_message, &InlineMessage::triggered, this, [this] { Q_EMIT go({.place = Place::Exam}); });
    connect(m_source, &SourcePage::filesWanted, this, [this](const QStringList& paths) { read({paths, {}}); });
    connect(m_source, &SourcePage::textWanted, this, [this](const QString& text) { read({{}, text}); });
    connect(m_preview, &PreviewPage::importWanted, this, &ImportScreen::import);
    connect(m_preview, &PreviewPage::cancelWanted, this, &ImportScreen::cancel);
    connect(m_preview, &PreviewPage::sourceWanted, this, [this] { show(ImportStep::Source); });
    connect(m_preview, &PreviewPage::splitAccepted, this, &ImportScreen::decide);
    connect(m_report, &ImportedPage::makeWanted, this, &ImportScreen::make);
    connect(m_report, &ImportedPage::saveWanted, this, &ImportScreen::save);
    connect(m_report, &ImportedPage::anotherWanted, this, [this] { show(ImportStep::Source); });
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
    m_steps->setStep(step);
    for (QAction* each : std::as_const(m_previewActions))
        each->setEnabled(step == ImportStep::Preview);
    switch (step) {
    case ImportStep::Source:
        m_title->setWhole(tr("Import"));
        m_pages->setCurrentWidget(m_source);
        return m_source->focusFirst();
    case ImportStep::Preview:
        m_title->setWhole(tr("Import: %1").arg(m_reading.name));
        m_pages->setCurrentWidget(m_preview);
        return m_preview->focusSource();
    case ImportStep::Import: m_title->setWhole(tr("Importing: %1").arg(m_reading.name)); return;
    case ImportStep::Report:
        m_title->setWhole(tr("Imported: %1").arg(m_imported.name));
        m_pages->setCurrentWidget(m_report);
        return m_report->focusFirst();
    }
}

void ImportScreen::read(const ImportSource& source)
{
    if (m_work->isRunning())
        return;
    m_message->clear();
    show(ImportStep::Source);
    m_title->setWhole(tr("Import: %1").arg(source.name()));
    const qint64 began = m_session.clock().monotonicMs();
    m_work->run<ImportReading>(
        tr("Reading %1").arg(source.name()), this,
        [source](Progress& progress) { return readImport(source, progress); },
        [this, began](Result<ImportReading> reading) {
            if (!reading) {
                show(ImportStep::Source);
                return m_message->showError(reading.error());
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
    compare();
}

void ImportScreen::compare()
{
    m_compareAgain = m_comparing->isRunning();
    if (m_compareAgain)
        return;
    m_comparing->run<exchange::ImportReport>(
        tr("Comparing with the deck"), this,
        [&session = m_session, plan = m_reading.decided()](Progress&) {
            return study::ImportDesk(session).preview(plan);
        },
        [this](Result<exchange::ImportReport> report) {
            if (m_compareAgain)
                return compare();
            if (m_step != ImportStep::Preview)
                return;
            if (!report)
                return m_message->showError(report.error());
            m_preview->setChanged(report->changed);
        });
}

void ImportScreen::decide(int table, bool accepted)
{
    if (accepted)
        m_reading.accepted.insert(table);
    else
        m_reading.accepted.remove(table);
    m_preview->setDecided(m_reading);
    compare();
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
    const auto step = m_session.stepToUndo();
    m_importStep = step && *step ? (*step)->id : 0;
    m_source->clearPasted();
    m_report->setImported(m_imported);
    show(ImportStep::Report);
}

void ImportScreen::make(const QSet<CardKind>& kinds)
{
    const auto made = study::LibraryDesk(m_session).makeCards(kinds, queryFor(m_reading.plan));
    if (!made)
        return m_message->showError(made.error());
    m_report->setMade(int(made->fresh.size()));
}

void ImportScreen::save(const QString& path)
{
    const auto saved = saveText(path, reportText(m_imported.name, m_imported.report, m_imported.account));
    if (!saved)
        return m_message->showError(saved.error());
    Q_EMIT said(tr("Report saved: %1").arg(path));
}

bool ImportScreen::wasUndone()
{
    const auto step = m_session.stepToRedo();
    return m_importStep != 0 && step && *step && (*step)->id == m_importStep;
}

void ImportScreen::refresh()
{
    if (m_step == ImportStep::Preview)
        return compare();
    if (m_step != ImportStep::Report || !wasUndone())
        return;
    show(ImportStep::Preview);
    m_message->show(Tone::Info, tr("Taken back"), tr("The import was undone: nothing of it is in the deck any more."));
    compare();
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
    const ImportSource source = sourceOf(*event->mimeData());
    if (source.paths.isEmpty() && source.text.trimmed().isEmpty())
        return;
    event->acceptProposedAction();
    read(source);
}

void ImportScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_head->setDirection(width() >= px(titleBesideSteps) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lamplight::ui
