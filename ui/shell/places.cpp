// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/places.h"

#include "shell/screen.h"

namespace lamplight::ui {

Places::Places(QList<ScreenEntry> entries, QWidget* parent) : QStackedWidget(parent), m_entries(std::move(entries))
{
}

void Places::setSession(study::Session* session)
{
    qDeleteAll(m_screens);
    m_screens.clear();
    m_history.clear();
    m_session = session;
}

Screen* Places::current() const
{
    return qobject_cast<Screen*>(currentWidget());
}

Screen* Places::screenAt(Place place)
{
    if (Screen* made = m_screens.value(place))
        return made;
    for (const ScreenEntry& entry : std::as_const(m_entries)) {
        if (entry.place != place || !m_session)
            continue;
        Screen* screen = entry.make(*m_session);
        // Queued: a screen may ask to leave while it handles an event of its own.
        connect(screen, &Screen::go, this, &Places::go, Qt::QueuedConnection);
        connect(screen, &Screen::failed, this, &Places::failed);
        connect(screen, &Screen::said, this, &Places::said);
        connect(screen, &Screen::fullWindowChanged, this, &Places::fullWindowChanged);
        m_screens.insert(place, screen);
        addWidget(screen);
        return screen;
    }
    return nullptr;
}

void Places::leave()
{
    if (const Screen* screen = current())
        m_history.amend(screen->here());
}

void Places::arrive(const Destination& destination)
{
    Screen* screen = screenAt(destination.place);
    if (!screen)
        return;
    setCurrentWidget(screen);
    screen->open(destination);
    Q_EMIT moved(destination);
}

void Places::go(const Destination& destination)
{
    if (!screenAt(destination.place))
        return;
    leave();
    m_history.visit(destination);
    arrive(destination);
}

void Places::back()
{
    if (!canGoBack())
        return;
    leave();
    arrive(m_history.back());
}

void Places::forward()
{
    if (!canGoForward())
        return;
    leave();
    arrive(m_history.forward());
}

void Places::refresh()
{
    if (Screen* screen = current())
        screen->refresh();
}

} // namespace lamplight::ui
