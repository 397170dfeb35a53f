// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace earmark {

/// Which of the two panes beside the page are seen. They fold away where the window is too narrow
/// for them, and on the full screen; there each can be had for the moment. What the listener chose
/// comes back with the room.
class PaneFolds : public QObject
{
    Q_OBJECT

public:
    static constexpr int enoughRoom = 800; ///< pixels, for the page with both panes

    struct Choice
    {
        bool left = true;
        bool right = true;

        bool operator==(const Choice &) const = default;
    };

    /// Each action is checked while its pane is seen.
    PaneFolds(QAction *left, QAction *right, QObject *parent = nullptr);

    const Choice &choice() const { return m_choice; } ///< to be remembered
    void choose(const Choice &choice);
    void setWidth(int width); ///< of the window
    void setFullScreen(bool full);

signals:
    void choiceChanged();

private:
    bool isFolded() const { return m_isNarrow || m_isFull; }
    void take(QAction *changed);
    void apply();

    QAction *m_left;
    QAction *m_right;
    Choice m_choice;
    bool m_isNarrow = false;
    bool m_isFull = false;
    bool m_isApplying = false;
};

} // namespace earmark
