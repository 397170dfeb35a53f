// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/quietink.h"

#include "ui/widgets/look/theme.h"

#include <QEvent>
#include <QWidget>

namespace earmark {

namespace {

class QuietInk : public QObject
{
public:
    explicit QuietInk(QWidget *label)
        : QObject(label)
        , m_label(label)
    {
        label->installEventFilter(this);
        update();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            update();
        return QObject::eventFilter(watched, event);
    }

private:
    void update()
    {
        const QColor ink = Theme::of(m_label->palette()).quietInk;
        if (m_label->palette().color(QPalette::WindowText) == ink)
            return;
        QPalette palette; // sets only this colour; the others keep following the desktop's
        palette.setColor(QPalette::WindowText, ink);
        m_label->setPalette(palette);
    }

    QWidget *m_label;
};

} // namespace

void useQuietInk(QWidget *label)
{
    new QuietInk(label);
}

} // namespace earmark
