// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/xml/element.h"

#include <functional>

namespace earmark {

/// Receives the parts of a feed while it is read.
struct ElementListener
{
    /// The root, or the channel of RSS, with its attributes only. Returns whether to go on.
    std::function<bool(const Element &container)> begin;
    /// A child of the root or of the channel, whole. `container` is the name of its parent. Returns
    /// whether to go on.
    std::function<bool(const Element &element, const QString &container)> take;
};

/// How a file was read.
struct ElementsRead
{
    bool hasRoot = false;
    bool isPage = false; ///< HTML, of which nothing was read
    bool isPartial = false; ///< it breaks off: what was open is left out
    bool isMended = false;
};

/// What becomes of an element that the file does not close because it breaks off.
enum class OpenElements { AreLeftOut, AreClosed };

/// Reads a feed with libxml2's recovering parser, after cleanXml(). `utf8` must be valid. Fetches
/// nothing and knows no entities but HTML's.
ElementsRead readElements(QByteArrayView utf8, const QUrl &base, const ElementListener &listener,
                          OpenElements open = OpenElements::AreLeftOut);

} // namespace earmark
