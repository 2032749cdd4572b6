// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/currentdeck.h"

namespace lamplight::ui {

CurrentDeck::CurrentDeck(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
}

CurrentDeck::~CurrentDeck()
{
    if (m_session)
        m_session->deck().setObserver({});
}

QString CurrentDeck::file() const
{
    return m_session ? m_session->deck().file() : QString();
}

Result<void> CurrentDeck::open(const QString& file)
{
    auto session = study::Session::open(file, deck::Access::ReadWrite, m_clock);
    if (!session)
        return tl::unexpected(session.error());
    take(std::move(*session));
    return {};
}

Result<void> CurrentDeck::create(const QString& file, const QString& title)
{
    auto session = study::Session::create(file, title, m_clock);
    if (!session)
        return tl::unexpected(session.error());
    take(std::move(*session));
    return {};
}

void CurrentDeck::close()
{
    if (!m_session)
        return;
    Q_EMIT aboutToClose();
    m_session->deck().setObserver({});
    m_session.reset();
    m_undoLabel.clear();
    m_redoLabel.clear();
    m_newestStep = 0;
}

void CurrentDeck::take(std::unique_ptr<study::Session> session)
{
    close();
    m_session = std::move(session);
    const int opening = ++m_opening;
    // The observer is called on the writing thread.
    m_session->deck().setObserver([this, opening](const deck::Changes&) {
        QMetaObject::invokeMethod(
            this,
            [this, opening] {
                if (!m_session || m_opening != opening)
                    return; // news of a deck that was closed meanwhile
                readSteps();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    readSteps();
    Q_EMIT opened();
}

void CurrentDeck::readSteps()
{
    const auto undoable = m_session->stepToUndo();
    const auto redoable = m_session->stepToRedo();
    const std::optional<deck::Step> last = undoable ? *undoable : std::nullopt;
    m_undoLabel = last ? last->label : QString();
    m_redoLabel = redoable && *redoable ? (*redoable)->label : QString();
    if (last && last->id > m_newestStep) {
        m_newestStep = last->id;
        Q_EMIT stepped(last->label);
    }
}

Result<QString> CurrentDeck::undo()
{
    if (!m_session)
        return failure(ErrorKind::Refused, tr("No course is open."));
    return m_session->undo().map([](const deck::Replayed& replayed) { return replayed.step.label; });
}

Result<QString> CurrentDeck::redo()
{
    if (!m_session)
        return failure(ErrorKind::Refused, tr("No course is open."));
    return m_session->redo().map([](const deck::Replayed& replayed) { return replayed.step.label; });
}

} // namespace lamplight::ui
