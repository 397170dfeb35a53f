// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace earmark {

/// Which of the two side panes are visible. They fold away if the window is too narrow, or if only
/// the page is wanted; even then each can be shown temporarily. Afterwards the listener's choice is
/// restored.
class PaneFolds : public QObject
{
    Q_OBJECT

public:
    static constexpr int enoughRoom = 800; ///< pixels, enough for the page with both panes

    struct Choice
    {
        bool left = true;
        bool right = true;

        bool operator==(const Choice &) const = default;
    };

    /// Each action is checked while its pane is visible.
    PaneFolds(QAction *left, QAction *right, QObject *parent = nullptr);

    const Choice &choice() const { return m_choice; } ///< save it
    void choose(const Choice &choice);
    void setWidth(int width); ///< the width of the window
    void setOnlyPage(bool only); ///< in full screen and in focus mode

signals:
    void choiceChanged();

private:
    bool isFolded() const { return m_isNarrow || m_isOnlyPage; }
    void take(QAction *changed);
    void apply();

    QAction *m_left;
    QAction *m_right;
    Choice m_choice;
    bool m_isNarrow = false;
    bool m_isOnlyPage = false;
    bool m_isApplying = false;
};

} // namespace earmark
