#!/usr/bin/env node
import { createRequire as __toolmarkRequire } from "node:module";
const require = __toolmarkRequire(import.meta.url);
import { createRequire } from "node:module";
import { EventEmitter, once } from "node:events";
import { spawn, spawnSync } from "node:child_process";
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { chmodSync, closeSync, existsSync, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync, writeSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/commands/terminal.ts
var Refusal;
var init_terminal = __esmMin((() => {
	Refusal = class extends Error {
		code;
		remedy;
		constructor(code, message, remedy = null) {
			super(message);
			this.name = "Refusal";
			this.code = code;
			this.remedy = remedy;
		}
	};
}));

// src/gate/facts.ts
/**
* Commits with parents first, ties by date and then by sha: the same order from every source, so that equal facts give
* equal reports.
*/
function sortCommits(commits) {
	const waiting = new Map(commits.map((commit) => [commit.sha, /* @__PURE__ */ new Set()]));
	const children = /* @__PURE__ */ new Map();
	for (const commit of commits) for (const parent of new Set(commit.parents.filter((sha) => waiting.has(sha)))) {
		waiting.get(commit.sha)?.add(parent);
		children.set(parent, [...children.get(parent) ?? [], commit]);
	}
	const sorted = [];
	let ready = commits.filter((commit) => waiting.get(commit.sha)?.size === 0).sort(byDate);
	while (ready.length > 0) {
		const next = [];
		for (const commit of ready) {
			sorted.push(commit);
			for (const child of children.get(commit.sha) ?? []) {
				const parents = waiting.get(child.sha);
				parents?.delete(commit.sha);
				if (parents?.size === 0) next.push(child);
			}
		}
		ready = next.sort(byDate);
	}
	return sorted;
}
function byDate(a, b) {
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	return a.sha < b.sha ? -1 : 1;
}
var Unjudged;
var init_facts = __esmMin((() => {
	Unjudged = class extends Error {
		name = "Unjudged";
		remedy;
		constructor(reason, remedy, cause) {
			super(reason, { cause });
			this.remedy = remedy;
		}
	};
}));

// src/assistants/aider.ts
var source$4, history$51, table$6, aider;
var init_aider = __esmMin((() => {
	source$4 = {
		how: "vendor",
		where: "Aider-AI/aider aider/repo.py, aider/llm.py",
		when: "2026-05-22"
	};
	history$51 = {
		how: "history",
		where: "Aider-AI/aider commits, 2023 to 2026",
		when: "2026-11-23"
	};
	table$6 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	aider = {
		id: "aider",
		name: "aider",
		provider: null,
		firstParty: false,
		aliases: [
			"aider",
			"aider-chat",
			"aider chat"
		],
		environment: [{
			variable: "OR_APP_NAME",
			is: "Aider",
			together: [{
				variable: "OR_SITE_URL",
				is: "https://aider.chat"
			}],
			strength: "medium",
			proof: source$4
		}],
		modelVariables: [],
		processes: [{
			name: "aider",
			strength: "medium",
			proof: table$6
		}],
		marks: [
			{
				kind: "email",
				email: "aider@aider.chat",
				strength: "strong",
				proof: source$4
			},
			{
				kind: "email",
				email: "noreply@aider.chat",
				strength: "strong",
				proof: history$51
			},
			{
				kind: "email",
				email: "noreply@aider.dev",
				strength: "strong",
				proof: history$51
			},
			{
				kind: "author-suffix",
				suffix: " (aider)",
				strength: "strong",
				proof: source$4
			},
			{
				kind: "footer",
				text: "aider",
				strength: "medium",
				proof: history$51
			},
			{
				kind: "footer",
				text: "aider.chat",
				strength: "medium",
				proof: history$51
			},
			{
				kind: "branch",
				prefix: "aider/",
				strength: "weak",
				proof: table$6
			}
		]
	};
}));

// src/assistants/amazon-q.ts
var jfrog$8, aittributor, disclosure$8, history$50, amazonQ;
var init_amazon_q = __esmMin((() => {
	jfrog$8 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	aittributor = {
		how: "third-party",
		where: "block/aittributor src/agent.rs",
		when: "2026-03-08"
	};
	disclosure$8 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	history$50 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	amazonQ = {
		id: "amazon-q",
		name: "Amazon Q Developer",
		provider: null,
		firstParty: false,
		aliases: [
			"amazon q",
			"amazon q developer",
			"amazon q cli",
			"q developer",
			"aws q"
		],
		environment: [{
			variable: "AWS_EXECUTION_ENV",
			startsWith: "AmazonQ-For-CLI",
			strength: "medium",
			proof: jfrog$8
		}],
		modelVariables: [],
		processes: [{
			name: "qchat",
			strength: "weak",
			proof: aittributor
		}, {
			name: "amazon-q",
			strength: "medium",
			proof: aittributor
		}],
		marks: [
			{
				kind: "slug",
				slug: "amazon-q-developer[bot]",
				strength: "strong",
				proof: disclosure$8
			},
			{
				kind: "name",
				name: "Amazon Q Developer",
				strength: "medium",
				proof: history$50
			},
			{
				kind: "name",
				name: "Amazon Q",
				strength: "medium",
				proof: history$50
			},
			{
				kind: "footer",
				text: "Amazon Q Developer",
				strength: "medium",
				proof: history$50
			},
			{
				kind: "footer",
				text: "Amazon Q",
				strength: "medium",
				proof: history$50
			},
			{
				kind: "footer",
				text: "aws.amazon.com/q",
				strength: "medium",
				proof: history$50
			}
		]
	};
}));

// src/assistants/amp.ts
var jfrog$7, gh$1, gitAi$1, history$49, amp;
var init_amp = __esmMin((() => {
	jfrog$7 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	gh$1 = {
		how: "third-party",
		where: "cli/cli internal/agents/detect.go",
		when: "2026-08-22"
	};
	gitAi$1 = {
		how: "third-party",
		where: "git-ai src/authorship/agent_detection.rs, background_agent.rs",
		when: "2026-08-22"
	};
	history$49 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	amp = {
		id: "amp",
		name: "Amp",
		provider: null,
		firstParty: false,
		aliases: [
			"amp",
			"amp code",
			"ampcode",
			"sourcegraph amp",
			"amp cli"
		],
		environment: [{
			variable: "AMP_CURRENT_THREAD_ID",
			strength: "strong",
			proof: jfrog$7
		}, {
			variable: "AGENT",
			is: "amp",
			strength: "strong",
			proof: gh$1
		}],
		modelVariables: [],
		processes: [{
			name: "amp",
			packagePath: "@sourcegraph/amp",
			strength: "medium",
			proof: gitAi$1
		}],
		marks: [
			{
				kind: "email",
				email: "amp@ampcode.com",
				strength: "strong",
				proof: history$49
			},
			{
				kind: "email",
				email: "noreply@ampcode.com",
				strength: "medium",
				proof: history$49
			},
			{
				kind: "trailer",
				key: "Amp-Thread-ID",
				strength: "strong",
				proof: history$49
			},
			{
				kind: "trailer",
				key: "Amp-Thread",
				strength: "strong",
				proof: history$49
			},
			{
				kind: "footer",
				text: "Amp",
				strength: "medium",
				proof: history$49
			},
			{
				kind: "footer",
				text: "ampcode.com",
				strength: "medium",
				proof: history$49
			},
			{
				kind: "pull-request",
				link: "https://ampcode.com/threads/",
				strength: "medium",
				proof: history$49
			}
		]
	};
}));

// src/assistants/antigravity.ts
var gh, history$48, antigravity;
var init_antigravity = __esmMin((() => {
	gh = {
		how: "third-party",
		where: "cli/cli internal/agents/detect.go",
		when: "2026-08-22"
	};
	history$48 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	antigravity = {
		id: "antigravity",
		name: "Antigravity",
		provider: null,
		firstParty: false,
		aliases: [
			"antigravity",
			"google antigravity",
			"antigravity agent",
			"antigravity cli",
			"antigravity ide"
		],
		environment: [{
			variable: "ANTIGRAVITY_AGENT",
			strength: "strong",
			proof: gh
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "antigravity@google.com",
				strength: "medium",
				proof: history$48
			},
			{
				kind: "name",
				name: "Antigravity Agent",
				strength: "medium",
				proof: history$48
			},
			{
				kind: "name",
				name: "Google Antigravity",
				strength: "medium",
				proof: history$48
			},
			{
				kind: "footer",
				text: "Antigravity",
				strength: "medium",
				proof: history$48
			},
			{
				kind: "footer",
				text: "antigravity.google",
				strength: "medium",
				proof: history$48
			}
		]
	};
}));

// src/assistants/augment.ts
var jfrog$6, amIVibing$11, history$47, augment;
var init_augment = __esmMin((() => {
	jfrog$6 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	amIVibing$11 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$47 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	augment = {
		id: "augment",
		name: "Augment Code",
		provider: null,
		firstParty: false,
		aliases: [
			"augment",
			"augment code",
			"auggie",
			"augment agent",
			"auggie cli",
			"augmentcode"
		],
		environment: [{
			variable: "AUGMENT_AGENT",
			strength: "strong",
			proof: jfrog$6
		}],
		modelVariables: [],
		processes: [{
			name: "auggie",
			packagePath: "@augmentcode/auggie",
			strength: "medium",
			proof: amIVibing$11
		}],
		marks: [
			{
				kind: "slug",
				slug: "augmentcode[bot]",
				strength: "strong",
				proof: history$47
			},
			{
				kind: "slug",
				slug: "augment-app-staging[bot]",
				strength: "medium",
				proof: history$47
			},
			{
				kind: "email",
				email: "noreply@augmentcode.com",
				strength: "medium",
				proof: history$47
			},
			{
				kind: "name",
				name: "Augment Code",
				strength: "medium",
				proof: history$47
			},
			{
				kind: "name",
				name: "Augment Agent",
				strength: "medium",
				proof: history$47
			},
			{
				kind: "footer",
				text: "Augment Code",
				strength: "medium",
				proof: history$47
			},
			{
				kind: "footer",
				text: "augmentcode.com",
				strength: "medium",
				proof: history$47
			}
		]
	};
}));

// src/assistants/bolt.ts
var amIVibing$10, history$46, bolt;
var init_bolt = __esmMin((() => {
	amIVibing$10 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$46 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	bolt = {
		id: "bolt",
		name: "Bolt",
		provider: null,
		firstParty: false,
		aliases: [
			"bolt",
			"bolt.new",
			"bolt new",
			"stackblitz bolt"
		],
		environment: [{
			variable: "SHELL",
			is: "/bin/jsh",
			together: [{ variable: "npm_config_yes" }],
			strength: "weak",
			proof: amIVibing$10
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "bolt-new-by-stackblitz[bot]",
				strength: "strong",
				proof: history$46
			},
			{
				kind: "slug",
				slug: "bolt-new-by-stackblitz",
				strength: "strong",
				proof: history$46
			},
			{
				kind: "footer",
				text: "Bolt.new",
				strength: "medium",
				proof: history$46
			},
			{
				kind: "footer",
				text: "bolt.new",
				strength: "medium",
				proof: history$46
			}
		]
	};
}));

// src/assistants/claude-code.ts
var ran$7, page$2, history$45, bots$1, claudeCode;
var init_claude_code = __esmMin((() => {
	ran$7 = {
		how: "observed",
		where: "Claude Code 2.1.330 on Linux, git hook environment",
		when: "2026-11-23"
	};
	page$2 = {
		how: "vendor",
		where: "code.claude.com/docs: env-vars, settings",
		when: "2026-08-22"
	};
	history$45 = {
		how: "history",
		where: "co-author lines and footers in public commits",
		when: "2026-11-23"
	};
	bots$1 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	claudeCode = {
		id: "claude-code",
		name: "Claude Code",
		provider: "anthropic",
		firstParty: false,
		aliases: [
			"claude code",
			"claudecode",
			"claude-code",
			"claude code cli",
			"claude code web",
			"claude agent",
			"claude cli",
			"claude"
		],
		environment: [
			{
				variable: "CLAUDE_CODE_CHILD_SESSION",
				strength: "strong",
				proof: ran$7
			},
			{
				variable: "CLAUDE_CODE_SESSION_ID",
				strength: "strong",
				proof: ran$7
			},
			{
				variable: "CLAUDE_PID",
				strength: "strong",
				proof: ran$7
			},
			{
				variable: "AI_AGENT",
				startsWith: "claude-code",
				strength: "medium",
				proof: ran$7
			},
			{
				variable: "CLAUDE_CODE_REMOTE",
				is: "true",
				strength: "strong",
				proof: page$2
			},
			{
				variable: "CLAUDE_CODE_ACTION",
				strength: "medium",
				proof: history$45
			},
			{
				variable: "CLAUDECODE",
				strength: "weak",
				proof: page$2
			},
			{
				variable: "CLAUDE_CODE_ENTRYPOINT",
				strength: "weak",
				proof: page$2
			},
			{
				variable: "CLAUDE_CODE_IS_COWORK",
				strength: "weak",
				proof: bots$1
			}
		],
		modelVariables: [],
		processes: [{
			name: "claude",
			packagePath: "@anthropic-ai/claude-code",
			strength: "medium",
			proof: ran$7
		}],
		marks: [
			{
				kind: "email",
				email: "noreply@anthropic.com",
				strength: "strong",
				proof: history$45
			},
			{
				kind: "slug",
				slug: "claude[bot]",
				strength: "strong",
				proof: bots$1
			},
			{
				kind: "slug",
				slug: "claude-code-action[bot]",
				strength: "strong",
				proof: bots$1
			},
			{
				kind: "slug",
				slug: "anthropic-claude[bot]",
				strength: "strong",
				proof: bots$1
			},
			{
				kind: "name",
				name: "Claude Code",
				strength: "medium",
				proof: history$45
			},
			{
				kind: "trailer",
				key: "Claude-Session",
				strength: "strong",
				proof: page$2
			},
			{
				kind: "trailer",
				key: "Claude-Generated-By",
				strength: "strong",
				proof: history$45
			},
			{
				kind: "footer",
				text: "Claude Code",
				strength: "medium",
				proof: history$45
			},
			{
				kind: "footer",
				text: "claude.ai/code",
				strength: "medium",
				proof: history$45
			},
			{
				kind: "footer",
				text: "claude.com/claude-code",
				strength: "medium",
				proof: history$45
			},
			{
				kind: "branch",
				prefix: "claude/",
				strength: "weak",
				proof: page$2
			},
			{
				kind: "pull-request",
				link: "https://claude.com/claude-code",
				strength: "medium",
				proof: page$2
			},
			{
				kind: "pull-request",
				link: "https://claude.ai/code",
				strength: "medium",
				proof: page$2
			}
		]
	};
}));

// src/assistants/claude-flow.ts
var history$44, claudeFlow;
var init_claude_flow = __esmMin((() => {
	history$44 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	claudeFlow = {
		id: "claude-flow",
		name: "Claude Flow",
		provider: null,
		firstParty: false,
		aliases: ["claude flow", "claude-flow"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "name",
				name: "claude-flow",
				strength: "medium",
				proof: history$44
			},
			{
				kind: "footer",
				text: "Claude Flow",
				strength: "medium",
				proof: history$44
			},
			{
				kind: "footer",
				text: "github.com/ruvnet/claude-flow",
				strength: "medium",
				proof: history$44
			}
		]
	};
}));

// src/assistants/cline.ts
var ran$6, source$3, disclosure$7, history$43, cline;
var init_cline = __esmMin((() => {
	ran$6 = {
		how: "observed",
		where: "Cline CLI 3.0.65 on Linux, git hook environment",
		when: "2026-11-23"
	};
	source$3 = {
		how: "vendor",
		where: "cline/cline apps/vscode terminal registry",
		when: "2026-08-22"
	};
	disclosure$7 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	history$43 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	cline = {
		id: "cline",
		name: "Cline",
		provider: null,
		firstParty: false,
		aliases: [
			"cline",
			"cline cli",
			"cline bot",
			"cline ai"
		],
		environment: [{
			variable: "CLINE_CONNECTOR_CLI_LAUNCH",
			strength: "strong",
			proof: ran$6
		}, {
			variable: "CLINE_ACTIVE",
			strength: "medium",
			proof: source$3
		}],
		modelVariables: [],
		processes: [{
			name: "cline",
			strength: "medium",
			proof: ran$6
		}],
		marks: [
			{
				kind: "slug",
				slug: "cline[bot]",
				strength: "strong",
				proof: disclosure$7
			},
			{
				kind: "slug",
				slug: "cline-cloud[bot]",
				strength: "strong",
				proof: history$43
			},
			{
				kind: "name",
				name: "Cline",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "email",
				email: "noreply@cline.bot",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "email",
				email: "bot@cline.bot",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "email",
				email: "cline@cline.bot",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "name",
				name: "Cline Bot",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "name",
				name: "Cline Agent",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "name",
				name: "Cline AI",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "footer",
				text: "Cline",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "footer",
				text: "cline.bot",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "footer",
				text: "github.com/cline/cline",
				strength: "medium",
				proof: history$43
			},
			{
				kind: "branch",
				prefix: "cline/",
				strength: "weak",
				proof: disclosure$7
			}
		]
	};
}));

// src/assistants/codebuff.ts
var history$42, codebuff;
var init_codebuff = __esmMin((() => {
	history$42 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	codebuff = {
		id: "codebuff",
		name: "Codebuff",
		provider: null,
		firstParty: false,
		aliases: ["codebuff"],
		environment: [],
		modelVariables: [],
		processes: [{
			name: "codebuff",
			strength: "medium",
			proof: history$42
		}],
		marks: [
			{
				kind: "email",
				email: "noreply@codebuff.com",
				strength: "strong",
				proof: history$42
			},
			{
				kind: "name",
				name: "Codebuff",
				strength: "medium",
				proof: history$42
			},
			{
				kind: "footer",
				text: "Codebuff",
				strength: "medium",
				proof: history$42
			},
			{
				kind: "footer",
				text: "codebuff.com",
				strength: "medium",
				proof: history$42
			}
		]
	};
}));

// src/assistants/coderabbit.ts
var disclosure$6, history$41, REVIEW$2, coderabbit;
var init_coderabbit = __esmMin((() => {
	disclosure$6 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	history$41 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	REVIEW$2 = "a code review bot whose suggestion a person accepted";
	coderabbit = {
		id: "coderabbit",
		name: "CodeRabbit",
		provider: null,
		firstParty: false,
		aliases: [
			"coderabbit",
			"code rabbit",
			"coderabbitai",
			"coderabbit ai"
		],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "coderabbitai[bot]",
				strength: "medium",
				proof: disclosure$6,
				remark: REVIEW$2
			},
			{
				kind: "email",
				email: "noreply@coderabbit.ai",
				strength: "medium",
				proof: history$41,
				remark: REVIEW$2
			},
			{
				kind: "footer",
				text: "CodeRabbit",
				strength: "medium",
				proof: history$41
			},
			{
				kind: "footer",
				text: "coderabbit.ai",
				strength: "medium",
				proof: history$41
			}
		]
	};
}));

// src/assistants/codex.ts
var ran$5, source$2, table$5, history$40, codex;
var init_codex = __esmMin((() => {
	ran$5 = {
		how: "observed",
		where: "Codex CLI 0.169.0 on Linux, git hook environment",
		when: "2026-11-23"
	};
	source$2 = {
		how: "vendor",
		where: "openai/codex codex-rs/protocol/src/shell_environment.rs",
		when: "2026-08-22"
	};
	table$5 = {
		how: "third-party",
		where: "git-ai background_agent.rs; chaoss/disclosure constants.go",
		when: "2026-08-22"
	};
	history$40 = {
		how: "history",
		where: "co-author lines in public commits",
		when: "2026-11-23"
	};
	codex = {
		id: "codex",
		name: "Codex",
		provider: "openai",
		firstParty: false,
		aliases: [
			"codex",
			"codex cli",
			"openai codex",
			"openai-codex",
			"codex-cli",
			"codex cloud",
			"codex agent",
			"chatgpt codex"
		],
		environment: [
			{
				variable: "CODEX_THREAD_ID",
				strength: "strong",
				proof: ran$5
			},
			{
				variable: "CODEX_SESSION_ID",
				strength: "strong",
				proof: ran$5
			},
			{
				variable: "CODEX_CI",
				strength: "strong",
				proof: ran$5
			},
			{
				variable: "CODEX_TOOL_CALL_ID",
				strength: "strong",
				proof: ran$5
			},
			{
				variable: "CODEX_SANDBOX",
				strength: "strong",
				proof: source$2
			},
			{
				variable: "CODEX_SANDBOX_NETWORK_DISABLED",
				strength: "strong",
				proof: source$2
			},
			{
				variable: "CODEX_INTERNAL_ORIGINATOR_OVERRIDE",
				is: "codex_web_agent",
				strength: "strong",
				proof: table$5
			}
		],
		modelVariables: [],
		processes: [{
			name: "codex",
			packagePath: "@openai/codex",
			strength: "medium",
			proof: ran$5
		}, {
			name: "codex-linux-sandbox",
			strength: "medium",
			proof: table$5
		}],
		marks: [
			{
				kind: "email",
				email: "noreply@openai.com",
				strength: "strong",
				proof: history$40
			},
			{
				kind: "email",
				email: "codex@openai.com",
				strength: "strong",
				proof: history$40
			},
			{
				kind: "email",
				email: "codex-noreply@openai.com",
				strength: "medium",
				proof: history$40
			},
			{
				kind: "slug",
				slug: "chatgpt-codex-connector[bot]",
				strength: "strong",
				proof: table$5
			},
			{
				kind: "slug",
				slug: "openai-codex[bot]",
				strength: "strong",
				proof: table$5
			},
			{
				kind: "name",
				name: "OpenAI Codex",
				strength: "medium",
				proof: history$40
			},
			{
				kind: "name",
				name: "Codex CLI",
				strength: "medium",
				proof: history$40
			},
			{
				kind: "footer",
				text: "Codex",
				strength: "medium",
				proof: history$40
			},
			{
				kind: "footer",
				text: "github.com/openai/codex",
				strength: "medium",
				proof: history$40
			},
			{
				kind: "footer",
				text: "openai.com/codex",
				strength: "medium",
				proof: history$40
			},
			{
				kind: "branch",
				prefix: "codex/",
				strength: "weak",
				proof: table$5
			},
			{
				kind: "pull-request",
				link: "https://chatgpt.com/codex/tasks/",
				strength: "medium",
				proof: table$5
			}
		]
	};
}));

// src/assistants/cody.ts
var disclosure$5, history$39, cody;
var init_cody = __esmMin((() => {
	disclosure$5 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	history$39 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	cody = {
		id: "cody",
		name: "Cody",
		provider: null,
		firstParty: false,
		aliases: [
			"sourcegraph cody",
			"cody ai",
			"cody agent"
		],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "sourcegraph-cody[bot]",
				strength: "strong",
				proof: disclosure$5
			},
			{
				kind: "name",
				name: "Sourcegraph Cody",
				strength: "medium",
				proof: history$39
			},
			{
				kind: "footer",
				text: "Sourcegraph Cody",
				strength: "medium",
				proof: history$39
			},
			{
				kind: "footer",
				text: "sourcegraph.com/cody",
				strength: "medium",
				proof: history$39
			}
		]
	};
}));

// src/assistants/continue.ts
var ran$4, history$38, disclosure$4, continueDev;
var init_continue = __esmMin((() => {
	ran$4 = {
		how: "observed",
		where: "Continue CLI 1.5.47 on Linux, git hook environment",
		when: "2026-11-23"
	};
	history$38 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	disclosure$4 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	continueDev = {
		id: "continue",
		name: "Continue",
		provider: null,
		firstParty: false,
		aliases: [
			"continue",
			"continue agent",
			"continue cli",
			"continue.dev"
		],
		environment: [],
		modelVariables: [],
		processes: [{
			name: "cn",
			packagePath: "@continuedev/cli",
			strength: "medium",
			proof: ran$4
		}],
		marks: [
			{
				kind: "email",
				email: "noreply@continue.dev",
				strength: "strong",
				proof: history$38
			},
			{
				kind: "slug",
				slug: "continue[bot]",
				strength: "strong",
				proof: disclosure$4
			},
			{
				kind: "slug",
				slug: "continue-agent[bot]",
				strength: "strong",
				proof: disclosure$4
			},
			{
				kind: "footer",
				text: "Continue",
				strength: "medium",
				proof: history$38
			},
			{
				kind: "footer",
				text: "continue.dev",
				strength: "medium",
				proof: history$38
			}
		]
	};
}));

// src/assistants/copilot.ts
var ran$3, table$4, page$1, issue, history$37, copilot;
var init_copilot = __esmMin((() => {
	ran$3 = {
		how: "observed",
		where: "GitHub Copilot CLI 1.0.102 on Linux, git hook environment",
		when: "2026-11-23"
	};
	table$4 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	page$1 = {
		how: "vendor",
		where: "github/docs: risks and mitigations of the coding agent",
		when: "2026-08-22"
	};
	issue = {
		how: "vendor",
		where: "microsoft/vscode #296435 #310226 #313931 #313064",
		when: "2026-08-22"
	};
	history$37 = {
		how: "history",
		where: "co-author lines in public commits",
		when: "2026-11-23"
	};
	copilot = {
		id: "copilot",
		name: "GitHub Copilot",
		provider: null,
		firstParty: false,
		aliases: [
			"copilot",
			"github copilot",
			"github-copilot",
			"copilot cli",
			"copilot chat",
			"copilot coding agent",
			"copilot agent",
			"github copilot cli",
			"github copilot chat",
			"github copilot agent",
			"copilot-swe-agent",
			"vs code copilot",
			"copilot workspace"
		],
		environment: [
			{
				variable: "COPILOT_CLI",
				strength: "strong",
				proof: ran$3
			},
			{
				variable: "COPILOT_AGENT_SESSION_ID",
				strength: "strong",
				proof: ran$3
			},
			{
				variable: "COPILOT_AGENT_JOB_ID",
				strength: "strong",
				proof: table$4
			},
			{
				variable: "COPILOT_AGENT",
				strength: "medium",
				proof: table$4
			},
			{
				variable: "AI_AGENT",
				startsWith: "github_copilot",
				strength: "weak",
				proof: table$4
			}
		],
		modelVariables: ["COPILOT_MODEL"],
		processes: [{
			name: "copilot",
			packagePath: "@github/copilot",
			strength: "medium",
			proof: ran$3
		}, {
			name: "copilot-agent",
			strength: "medium",
			proof: table$4
		}],
		marks: [
			{
				kind: "slug",
				slug: "Copilot",
				strength: "strong",
				proof: history$37
			},
			{
				kind: "slug",
				slug: "copilot-swe-agent[bot]",
				strength: "strong",
				proof: page$1
			},
			{
				kind: "slug",
				slug: "copilot-swe-agent",
				strength: "strong",
				proof: page$1
			},
			{
				kind: "slug",
				slug: "copilot[bot]",
				strength: "strong",
				proof: history$37
			},
			{
				kind: "name",
				name: "Copilot Autofix powered by AI",
				remark: "a fix proposed by code scanning and accepted by a person",
				strength: "medium",
				proof: history$37
			},
			{
				kind: "email",
				email: "copilot@github.com",
				strength: "medium",
				proof: issue,
				weakBetween: {
					from: "2026-04-15",
					to: "2026-06-30",
					reason: "VS Code stamped this line on hand-written commits in these months"
				}
			},
			{
				kind: "name",
				name: "GitHub Copilot",
				strength: "medium",
				proof: history$37
			},
			{
				kind: "name",
				name: "Copilot",
				strength: "medium",
				proof: history$37
			},
			{
				kind: "trailer",
				key: "Copilot-Session",
				strength: "strong",
				proof: history$37
			},
			{
				kind: "trailer",
				key: "Agent-Logs-Url",
				value: "https://github.com/",
				strength: "strong",
				proof: history$37
			},
			{
				kind: "footer",
				text: "Copilot",
				strength: "medium",
				proof: history$37
			},
			{
				kind: "footer",
				text: "GitHub Copilot",
				strength: "medium",
				proof: history$37
			},
			{
				kind: "footer",
				text: "github.com/features/copilot",
				strength: "medium",
				proof: history$37
			},
			{
				kind: "branch",
				prefix: "copilot/",
				strength: "weak",
				proof: page$1
			}
		]
	};
}));

// src/assistants/cosine.ts
var history$36, cosine;
var init_cosine = __esmMin((() => {
	history$36 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	cosine = {
		id: "cosine",
		name: "Cosine",
		provider: null,
		firstParty: false,
		aliases: ["cosine genie", "cosine ai"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "agent@cosine.sh",
				strength: "strong",
				proof: history$36
			},
			{
				kind: "slug",
				slug: "cosine-genie[bot]",
				strength: "medium",
				proof: history$36
			},
			{
				kind: "footer",
				text: "cosine.sh",
				strength: "medium",
				proof: history$36
			}
		]
	};
}));

// src/assistants/craft-agent.ts
var history$35, craftAgent;
var init_craft_agent = __esmMin((() => {
	history$35 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	craftAgent = {
		id: "craft-agent",
		name: "Craft Agent",
		provider: null,
		firstParty: false,
		aliases: ["craft agent", "craft agents"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "agents-noreply@craft.do",
				strength: "strong",
				proof: history$35
			},
			{
				kind: "name",
				name: "Craft Agent",
				strength: "medium",
				proof: history$35
			},
			{
				kind: "footer",
				text: "Craft Agent",
				strength: "medium",
				proof: history$35
			}
		]
	};
}));

// src/assistants/crush.ts
var source$1, amIVibing$9, history$34, crush;
var init_crush = __esmMin((() => {
	source$1 = {
		how: "vendor",
		where: "charmbracelet/crush internal/shell/shell.go, internal/config",
		when: "2026-08-21"
	};
	amIVibing$9 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$34 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	crush = {
		id: "crush",
		name: "Crush",
		provider: null,
		firstParty: false,
		aliases: [
			"crush",
			"charm crush",
			"crush cli",
			"charmbracelet crush"
		],
		environment: [
			{
				variable: "CRUSH",
				strength: "strong",
				proof: source$1
			},
			{
				variable: "AGENT",
				is: "crush",
				strength: "strong",
				proof: source$1
			},
			{
				variable: "AI_AGENT",
				is: "crush",
				strength: "strong",
				proof: source$1
			}
		],
		modelVariables: [],
		processes: [{
			name: "crush",
			strength: "medium",
			proof: amIVibing$9
		}],
		marks: [
			{
				kind: "email",
				email: "crush@charm.land",
				strength: "strong",
				proof: source$1
			},
			{
				kind: "email",
				email: "noreply@crush.charm.land",
				strength: "medium",
				proof: history$34
			},
			{
				kind: "name",
				name: "Charm Crush",
				strength: "medium",
				proof: history$34
			},
			{
				kind: "slug",
				slug: "charmcrush",
				strength: "strong",
				proof: history$34
			},
			{
				kind: "footer",
				text: "Crush",
				strength: "medium",
				proof: source$1
			},
			{
				kind: "footer",
				text: "charm.land/crush",
				strength: "medium",
				proof: history$34
			},
			{
				kind: "footer",
				text: "github.com/charmbracelet/crush",
				strength: "medium",
				proof: history$34
			}
		]
	};
}));

// src/assistants/cursor.ts
var table$3, history$33, bots, cursor;
var init_cursor = __esmMin((() => {
	table$3 = {
		how: "third-party",
		where: "JFrog CLI execution-context table; gh detect.go",
		when: "2026-08-22"
	};
	history$33 = {
		how: "history",
		where: "co-author lines and trailers in public commits",
		when: "2026-11-23"
	};
	bots = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	cursor = {
		id: "cursor",
		name: "Cursor",
		provider: null,
		firstParty: false,
		aliases: [
			"cursor",
			"cursor agent",
			"cursor-agent",
			"cursor ai",
			"cursor cli",
			"cursor ide",
			"cursor editor",
			"cursor background agent"
		],
		environment: [
			{
				variable: "CURSOR_AGENT",
				strength: "strong",
				proof: table$3
			},
			{
				variable: "CURSOR_EXTENSION_HOST_ROLE",
				is: "agent-exec",
				strength: "strong",
				proof: table$3
			},
			{
				variable: "CURSOR_SANDBOX",
				strength: "medium",
				proof: table$3
			}
		],
		modelVariables: [],
		processes: [{
			name: "cursor-agent",
			strength: "medium",
			proof: table$3
		}],
		marks: [
			{
				kind: "email",
				email: "cursoragent@cursor.com",
				strength: "strong",
				proof: history$33
			},
			{
				kind: "slug",
				slug: "cursor[bot]",
				strength: "strong",
				proof: bots
			},
			{
				kind: "slug",
				slug: "cursoragent",
				strength: "strong",
				proof: history$33
			},
			{
				kind: "slug",
				slug: "cursoragent[bot]",
				strength: "strong",
				proof: history$33
			},
			{
				kind: "name",
				name: "Cursor Agent",
				strength: "medium",
				proof: history$33
			},
			{
				kind: "name",
				name: "Cursor AI",
				strength: "medium",
				proof: history$33
			},
			{
				kind: "footer",
				text: "Cursor",
				strength: "medium",
				proof: history$33
			},
			{
				kind: "footer",
				text: "cursor.com",
				strength: "medium",
				proof: history$33
			},
			{
				kind: "footer",
				text: "cursor.sh",
				strength: "medium",
				proof: history$33
			},
			{
				kind: "branch",
				prefix: "cursor/",
				strength: "weak",
				proof: table$3
			},
			{
				kind: "pull-request",
				link: "https://cursor.com/agents/",
				strength: "medium",
				proof: history$33
			},
			{
				kind: "pull-request",
				link: "https://cursor.com/background-agent",
				strength: "medium",
				proof: history$33
			}
		]
	};
}));

// src/assistants/devin.ts
var stdEnv$1, amIVibing$8, history$32, disclosure$3, devin;
var init_devin = __esmMin((() => {
	stdEnv$1 = {
		how: "third-party",
		where: "std-env 4.2.0 src/agents.ts",
		when: "2026-07-08"
	};
	amIVibing$8 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$32 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	disclosure$3 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	devin = {
		id: "devin",
		name: "Devin",
		provider: null,
		firstParty: false,
		aliases: [
			"devin",
			"devin ai",
			"devin cli",
			"devin agent"
		],
		environment: [{
			variable: "EDITOR",
			startsWith: "devin",
			strength: "medium",
			proof: stdEnv$1
		}],
		modelVariables: [],
		processes: [{
			name: "devin",
			strength: "medium",
			proof: amIVibing$8
		}],
		marks: [
			{
				kind: "slug",
				slug: "devin-ai-integration[bot]",
				strength: "strong",
				proof: history$32
			},
			{
				kind: "email",
				email: "bot@devin.ai",
				strength: "strong",
				proof: history$32
			},
			{
				kind: "email",
				email: "devin@cognition.ai",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "name",
				name: "Devin AI",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "name",
				name: "devin-ai-integration[bot]",
				strength: "strong",
				proof: history$32
			},
			{
				kind: "footer",
				text: "Devin AI",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "footer",
				text: "devin.ai",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "footer",
				text: "cli.devin.ai",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "footer",
				text: "app.devin.ai",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "trailer",
				key: "Devin-Session",
				strength: "strong",
				proof: history$32
			},
			{
				kind: "trailer",
				key: "Devin-Run",
				strength: "medium",
				proof: history$32
			},
			{
				kind: "branch",
				prefix: "devin/",
				strength: "weak",
				proof: disclosure$3
			},
			{
				kind: "pull-request",
				link: "https://app.devin.ai/sessions/",
				strength: "medium",
				proof: history$32
			}
		]
	};
}));

// src/assistants/droid.ts
var amIVibing$7, page, history$31, droid;
var init_droid = __esmMin((() => {
	amIVibing$7 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	page = {
		how: "vendor",
		where: "Factory docs: includeCoAuthoredByDroid",
		when: "2026-08-22"
	};
	history$31 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	droid = {
		id: "droid",
		name: "Factory Droid",
		provider: null,
		firstParty: false,
		aliases: [
			"droid",
			"factory droid",
			"factory",
			"factory ai",
			"droid cli"
		],
		environment: [],
		modelVariables: [],
		processes: [{
			name: "droid",
			strength: "medium",
			proof: amIVibing$7
		}],
		marks: [
			{
				kind: "slug",
				slug: "factory-droid[bot]",
				strength: "strong",
				proof: page
			},
			{
				kind: "slug",
				slug: "factory-droid",
				strength: "strong",
				proof: history$31
			},
			{
				kind: "email",
				email: "droid@factory.ai",
				strength: "medium",
				proof: history$31
			},
			{
				kind: "name",
				name: "factory-droid[bot]",
				strength: "strong",
				proof: history$31
			},
			{
				kind: "name",
				name: "Factory Droid",
				strength: "medium",
				proof: history$31
			},
			{
				kind: "footer",
				text: "Factory Droid",
				strength: "medium",
				proof: history$31
			},
			{
				kind: "footer",
				text: "factory.ai",
				strength: "medium",
				proof: history$31
			}
		]
	};
}));

// src/assistants/firebender.ts
var history$30, firebender;
var init_firebender = __esmMin((() => {
	history$30 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	firebender = {
		id: "firebender",
		name: "Firebender",
		provider: null,
		firstParty: false,
		aliases: ["firebender"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "help@firebender.com",
				strength: "strong",
				proof: history$30
			},
			{
				kind: "name",
				name: "Firebender",
				strength: "medium",
				proof: history$30
			},
			{
				kind: "footer",
				text: "Firebender",
				strength: "medium",
				proof: history$30
			},
			{
				kind: "footer",
				text: "firebender.com",
				strength: "medium",
				proof: history$30
			}
		]
	};
}));

// src/assistants/gemini-cli.ts
var ran$2, table$2, history$29, geminiCli;
var init_gemini_cli = __esmMin((() => {
	ran$2 = {
		how: "observed",
		where: "Gemini CLI 0.61.0 on Linux, shell environment",
		when: "2026-11-23"
	};
	table$2 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$29 = {
		how: "history",
		where: "co-author lines in public commits",
		when: "2026-11-23"
	};
	geminiCli = {
		id: "gemini-cli",
		name: "Gemini CLI",
		provider: "google",
		firstParty: false,
		aliases: [
			"gemini cli",
			"gemini-cli",
			"google gemini cli"
		],
		environment: [{
			variable: "GEMINI_CLI",
			strength: "strong",
			proof: ran$2
		}],
		modelVariables: [],
		processes: [{
			name: "gemini",
			packagePath: "@google/gemini-cli",
			strength: "medium",
			proof: table$2
		}],
		marks: [
			{
				kind: "slug",
				slug: "gemini-cli[bot]",
				strength: "strong",
				proof: history$29
			},
			{
				kind: "slug",
				slug: "gemini-cli",
				strength: "strong",
				proof: history$29
			},
			{
				kind: "email",
				email: "gemini-cli@google.com",
				strength: "medium",
				proof: history$29
			},
			{
				kind: "name",
				name: "Gemini CLI",
				strength: "medium",
				proof: history$29
			},
			{
				kind: "footer",
				text: "Gemini CLI",
				strength: "medium",
				proof: history$29
			},
			{
				kind: "footer",
				text: "github.com/google-gemini/gemini-cli",
				strength: "medium",
				proof: history$29
			},
			{
				kind: "branch",
				prefix: "gemini/",
				strength: "weak",
				proof: table$2
			}
		]
	};
}));

// src/assistants/gemini-code-assist.ts
var history$28, REVIEW$1, geminiCodeAssist;
var init_gemini_code_assist = __esmMin((() => {
	history$28 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	REVIEW$1 = "a code review bot whose suggestion a person accepted";
	geminiCodeAssist = {
		id: "gemini-code-assist",
		name: "Gemini Code Assist",
		provider: "google",
		firstParty: false,
		aliases: ["gemini code assist"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "gemini-code-assist[bot]",
				strength: "medium",
				proof: history$28,
				remark: REVIEW$1
			},
			{
				kind: "name",
				name: "gemini-code-assist[bot]",
				strength: "medium",
				proof: history$28,
				remark: REVIEW$1
			},
			{
				kind: "name",
				name: "Gemini Code Assist",
				strength: "medium",
				proof: history$28
			},
			{
				kind: "footer",
				text: "Gemini Code Assist",
				strength: "medium",
				proof: history$28
			}
		]
	};
}));

// src/assistants/goose.ts
var jfrog$5, amIVibing$6, history$27, goose;
var init_goose = __esmMin((() => {
	jfrog$5 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	amIVibing$6 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$27 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	goose = {
		id: "goose",
		name: "Goose",
		provider: null,
		firstParty: false,
		aliases: [
			"goose",
			"block goose",
			"codename goose",
			"goose cli",
			"goose ai"
		],
		environment: [{
			variable: "GOOSE_TERMINAL",
			strength: "strong",
			proof: jfrog$5
		}, {
			variable: "AGENT",
			is: "goose",
			strength: "strong",
			proof: jfrog$5
		}],
		modelVariables: [],
		processes: [{
			name: "goose",
			strength: "medium",
			proof: amIVibing$6
		}],
		marks: [
			{
				kind: "slug",
				slug: "aaif-goose",
				strength: "strong",
				proof: history$27
			},
			{
				kind: "email",
				email: "goose@block.xyz",
				strength: "medium",
				proof: history$27
			},
			{
				kind: "name",
				name: "codename goose",
				strength: "medium",
				proof: history$27
			},
			{
				kind: "footer",
				text: "goose",
				strength: "medium",
				proof: history$27
			},
			{
				kind: "footer",
				text: "block.github.io/goose",
				strength: "medium",
				proof: history$27
			},
			{
				kind: "footer",
				text: "github.com/block/goose",
				strength: "medium",
				proof: history$27
			}
		]
	};
}));

// src/assistants/greptile.ts
var history$26, REVIEW, greptile;
var init_greptile = __esmMin((() => {
	history$26 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	REVIEW = "a code review bot whose suggestion a person accepted";
	greptile = {
		id: "greptile",
		name: "Greptile",
		provider: null,
		firstParty: false,
		aliases: ["greptile", "greptile apps"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "greptile-apps[bot]",
				strength: "medium",
				proof: history$26,
				remark: REVIEW
			},
			{
				kind: "slug",
				slug: "greptileai",
				strength: "medium",
				proof: history$26,
				remark: REVIEW
			},
			{
				kind: "footer",
				text: "Greptile",
				strength: "medium",
				proof: history$26
			}
		]
	};
}));

// src/assistants/grok-cli.ts
var jfrog$4, history$25, grokCli;
var init_grok_cli = __esmMin((() => {
	jfrog$4 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	history$25 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	grokCli = {
		id: "grok-cli",
		name: "Grok CLI",
		provider: "xai",
		firstParty: false,
		aliases: [
			"grok cli",
			"grok build",
			"grok agent",
			"grok code"
		],
		environment: [{
			variable: "GROK_AGENT",
			strength: "strong",
			proof: jfrog$4
		}],
		modelVariables: [],
		processes: [{
			name: "grok",
			strength: "weak",
			proof: jfrog$4
		}],
		marks: [{
			kind: "footer",
			text: "Grok CLI",
			strength: "medium",
			proof: history$25
		}]
	};
}));

// src/assistants/iflow.ts
var jfrog$3, history$24, iflow;
var init_iflow = __esmMin((() => {
	jfrog$3 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	history$24 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	iflow = {
		id: "iflow",
		name: "iFlow CLI",
		provider: null,
		firstParty: false,
		aliases: ["iflow", "iflow cli"],
		environment: [{
			variable: "IFLOW_CLI",
			strength: "strong",
			proof: jfrog$3
		}],
		modelVariables: [],
		processes: [{
			name: "iflow",
			packagePath: "@iflow-ai/iflow-cli",
			strength: "medium",
			proof: jfrog$3
		}],
		marks: [{
			kind: "footer",
			text: "iFlow CLI",
			strength: "medium",
			proof: history$24
		}]
	};
}));

// src/assistants/jetbrains-ai.ts
var disclosure$2, history$23, jetbrainsAi;
var init_jetbrains_ai = __esmMin((() => {
	disclosure$2 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	history$23 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	jetbrainsAi = {
		id: "jetbrains-ai",
		name: "JetBrains AI",
		provider: null,
		firstParty: false,
		aliases: ["jetbrains ai", "jetbrains ai assistant"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [{
			kind: "slug",
			slug: "jetbrains-ai[bot]",
			strength: "strong",
			proof: disclosure$2
		}, {
			kind: "footer",
			text: "JetBrains AI",
			strength: "medium",
			proof: history$23
		}]
	};
}));

// src/assistants/jules.ts
var amIVibing$5, history$22, jules;
var init_jules = __esmMin((() => {
	amIVibing$5 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$22 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	jules = {
		id: "jules",
		name: "Jules",
		provider: "google",
		firstParty: false,
		aliases: [
			"jules",
			"google jules",
			"google labs jules",
			"jules agent"
		],
		environment: [{
			variable: "HOME",
			is: "/home/jules",
			together: [{
				variable: "USER",
				is: "swebot"
			}],
			strength: "strong",
			proof: amIVibing$5
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "google-labs-jules[bot]",
				strength: "strong",
				proof: history$22
			},
			{
				kind: "slug",
				slug: "google-labs-jules",
				strength: "strong",
				proof: history$22
			},
			{
				kind: "footer",
				text: "jules.google.com",
				strength: "medium",
				proof: history$22
			},
			{
				kind: "footer",
				text: "jules.google",
				strength: "medium",
				proof: history$22
			},
			{
				kind: "pull-request",
				link: "https://jules.google.com/task/",
				strength: "medium",
				proof: history$22
			}
		]
	};
}));

// src/assistants/junie.ts
var detectAgent$1, history$21, junie;
var init_junie = __esmMin((() => {
	detectAgent$1 = {
		how: "third-party",
		where: "vercel/detect-agent agents.json",
		when: "2026-08-22"
	};
	history$21 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	junie = {
		id: "junie",
		name: "Junie",
		provider: null,
		firstParty: false,
		aliases: [
			"junie",
			"jetbrains junie",
			"junie cli"
		],
		environment: [{
			variable: "JUNIE_DATA",
			strength: "strong",
			proof: detectAgent$1
		}, {
			variable: "JUNIE_SHIM_PATH",
			strength: "strong",
			proof: detectAgent$1
		}],
		modelVariables: [],
		processes: [{
			name: "junie",
			strength: "medium",
			proof: history$21
		}],
		marks: [
			{
				kind: "email",
				email: "junie@jetbrains.com",
				strength: "strong",
				proof: history$21
			},
			{
				kind: "slug",
				slug: "jetbrains-junie[bot]",
				strength: "strong",
				proof: history$21
			},
			{
				kind: "footer",
				text: "JetBrains Junie",
				strength: "medium",
				proof: history$21
			},
			{
				kind: "footer",
				text: "jetbrains.com/junie",
				strength: "medium",
				proof: history$21
			}
		]
	};
}));

// src/assistants/kilo-code.ts
var harness, jfrog$2, history$20, kiloCode;
var init_kilo_code = __esmMin((() => {
	harness = {
		how: "third-party",
		where: "a harness detector's test table",
		when: "2026-08-22"
	};
	jfrog$2 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	history$20 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	kiloCode = {
		id: "kilo-code",
		name: "Kilo Code",
		provider: null,
		firstParty: false,
		aliases: [
			"kilo code",
			"kilo",
			"kilocode",
			"kilo cli"
		],
		environment: [
			{
				variable: "KILO",
				strength: "strong",
				proof: harness
			},
			{
				variable: "KILO_PID",
				strength: "strong",
				proof: harness
			},
			{
				variable: "KILOCODE_FEATURE",
				is: "cli",
				strength: "strong",
				proof: jfrog$2
			}
		],
		modelVariables: [],
		processes: [{
			name: "kilo",
			packagePath: "@kilocode/cli",
			strength: "medium",
			proof: harness
		}],
		marks: [
			{
				kind: "slug",
				slug: "kilo-code-bot[bot]",
				strength: "strong",
				proof: history$20
			},
			{
				kind: "slug",
				slug: "kiloconnect[bot]",
				strength: "strong",
				proof: history$20
			},
			{
				kind: "slug",
				slug: "kilocode-bot",
				strength: "strong",
				proof: history$20
			},
			{
				kind: "name",
				name: "Kilo Code",
				strength: "medium",
				proof: history$20
			},
			{
				kind: "footer",
				text: "Kilo Code",
				strength: "medium",
				proof: history$20
			},
			{
				kind: "footer",
				text: "kilo.ai",
				strength: "medium",
				proof: history$20
			},
			{
				kind: "footer",
				text: "kilocode.ai",
				strength: "medium",
				proof: history$20
			}
		]
	};
}));

// src/assistants/kiro.ts
var stdEnv, entire$1, history$19, kiro;
var init_kiro = __esmMin((() => {
	stdEnv = {
		how: "third-party",
		where: "std-env 4.2.0 src/agents.ts",
		when: "2026-07-08"
	};
	entire$1 = {
		how: "third-party",
		where: "entireio/external-agents AGENT.md",
		when: "2026-04-24"
	};
	history$19 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	kiro = {
		id: "kiro",
		name: "Kiro",
		provider: null,
		firstParty: false,
		aliases: [
			"kiro",
			"kiro agent",
			"kiro cli",
			"kiro ide",
			"kiro ai",
			"aws kiro"
		],
		environment: [{
			variable: "TERM_PROGRAM",
			is: "kiro",
			strength: "weak",
			proof: stdEnv
		}],
		modelVariables: [],
		processes: [{
			name: "kiro-cli-chat",
			strength: "medium",
			proof: entire$1
		}, {
			name: "kiro-cli",
			strength: "weak",
			proof: entire$1
		}],
		marks: [
			{
				kind: "slug",
				slug: "kiro-agent",
				strength: "strong",
				proof: history$19
			},
			{
				kind: "slug",
				slug: "kiro-agent[bot]",
				strength: "strong",
				proof: history$19
			},
			{
				kind: "email",
				email: "noreply@kiro.dev",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "email",
				email: "kiro@kiro.dev",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "email",
				email: "agent@kiro.dev",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "email",
				email: "kiro@amazon.com",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "email",
				email: "kiro-agent@amazon.com",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "name",
				name: "Kiro Agent",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "name",
				name: "Kiro AI",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "footer",
				text: "Kiro",
				strength: "medium",
				proof: history$19
			},
			{
				kind: "footer",
				text: "kiro.dev",
				strength: "medium",
				proof: history$19
			}
		]
	};
}));

// src/assistants/lovable.ts
var history$18, lovable;
var init_lovable = __esmMin((() => {
	history$18 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	lovable = {
		id: "lovable",
		name: "Lovable",
		provider: null,
		firstParty: false,
		aliases: [
			"lovable",
			"lovable ai",
			"gpt engineer"
		],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "gpt-engineer-app[bot]",
				strength: "strong",
				proof: history$18
			},
			{
				kind: "slug",
				slug: "lovable-dev[bot]",
				strength: "strong",
				proof: history$18
			},
			{
				kind: "email",
				email: "noreply@lovable.dev",
				strength: "strong",
				proof: history$18
			},
			{
				kind: "footer",
				text: "Lovable",
				strength: "medium",
				proof: history$18
			},
			{
				kind: "footer",
				text: "lovable.dev",
				strength: "medium",
				proof: history$18
			}
		]
	};
}));

// src/assistants/octofriend.ts
var amIVibing$4, history$17, octofriend;
var init_octofriend = __esmMin((() => {
	amIVibing$4 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$17 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	octofriend = {
		id: "octofriend",
		name: "Octofriend",
		provider: null,
		firstParty: false,
		aliases: ["octofriend"],
		environment: [],
		modelVariables: [],
		processes: [{
			name: "octofriend",
			strength: "medium",
			proof: amIVibing$4
		}],
		marks: [{
			kind: "footer",
			text: "Octofriend",
			strength: "medium",
			proof: history$17
		}]
	};
}));

// src/assistants/openclaude.ts
var history$16, openclaude;
var init_openclaude = __esmMin((() => {
	history$16 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	openclaude = {
		id: "openclaude",
		name: "OpenClaude",
		provider: null,
		firstParty: false,
		aliases: ["openclaude", "open claude"],
		environment: [],
		modelVariables: [],
		processes: [{
			name: "openclaude",
			strength: "medium",
			proof: history$16
		}],
		marks: [
			{
				kind: "email",
				email: "openclaude@gitlawb.com",
				strength: "strong",
				proof: history$16
			},
			{
				kind: "name",
				name: "OpenClaude",
				strength: "medium",
				proof: history$16
			},
			{
				kind: "footer",
				text: "OpenClaude",
				strength: "medium",
				proof: history$16
			}
		]
	};
}));

// src/assistants/openclaw.ts
var detectAgent, history$15, openclaw;
var init_openclaw = __esmMin((() => {
	detectAgent = {
		how: "third-party",
		where: "vercel/detect-agent agents.json",
		when: "2026-08-22"
	};
	history$15 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	openclaw = {
		id: "openclaw",
		name: "OpenClaw",
		provider: null,
		firstParty: false,
		aliases: [
			"openclaw",
			"open claw",
			"clawdbot",
			"moltbot"
		],
		environment: [{
			variable: "OPENCLAW_SHELL",
			strength: "medium",
			proof: detectAgent
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "name",
				name: "OpenClaw",
				strength: "medium",
				proof: history$15
			},
			{
				kind: "footer",
				text: "OpenClaw",
				strength: "medium",
				proof: history$15
			},
			{
				kind: "footer",
				text: "openclaw.ai",
				strength: "medium",
				proof: history$15
			}
		]
	};
}));

// src/assistants/opencode.ts
var ran$1, table$1, history$14, opencode;
var init_opencode = __esmMin((() => {
	ran$1 = {
		how: "observed",
		where: "OpenCode 1.18.33 on Linux, git hook environment",
		when: "2026-11-23"
	};
	table$1 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	history$14 = {
		how: "history",
		where: "footers and co-author lines in public commits",
		when: "2026-11-23"
	};
	opencode = {
		id: "opencode",
		name: "OpenCode",
		provider: null,
		firstParty: false,
		aliases: [
			"opencode",
			"open code",
			"opencode-agent",
			"opencode ai"
		],
		environment: [
			{
				variable: "OPENCODE",
				unless: ["KILO", "KILO_PID"],
				strength: "strong",
				proof: ran$1
			},
			{
				variable: "OPENCODE_PID",
				unless: ["KILO", "KILO_PID"],
				strength: "strong",
				proof: ran$1
			},
			{
				variable: "OPENCODE_SESSION_ID",
				unless: ["KILO", "KILO_PID"],
				strength: "strong",
				proof: table$1
			}
		],
		modelVariables: [],
		processes: [{
			name: "opencode",
			packagePath: "opencode-ai",
			strength: "medium",
			proof: ran$1
		}],
		marks: [
			{
				kind: "email",
				email: "noreply@opencode.ai",
				strength: "strong",
				proof: history$14
			},
			{
				kind: "slug",
				slug: "opencode-agent[bot]",
				strength: "strong",
				proof: history$14
			},
			{
				kind: "name",
				name: "opencode",
				strength: "medium",
				proof: history$14
			},
			{
				kind: "footer",
				text: "opencode",
				strength: "medium",
				proof: history$14
			},
			{
				kind: "footer",
				text: "opencode.ai",
				strength: "medium",
				proof: history$14
			},
			{
				kind: "branch",
				prefix: "opencode/",
				strength: "weak",
				proof: history$14
			}
		]
	};
}));

// src/assistants/openhands.ts
var history$13, disclosure$1, openhands;
var init_openhands = __esmMin((() => {
	history$13 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	disclosure$1 = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	openhands = {
		id: "openhands",
		name: "OpenHands",
		provider: null,
		firstParty: false,
		aliases: [
			"openhands",
			"open hands",
			"openhands agent",
			"openhands ai",
			"opendevin",
			"openhands bot",
			"openhands cli"
		],
		environment: [],
		modelVariables: [],
		processes: [{
			name: "openhands",
			strength: "medium",
			proof: history$13
		}],
		marks: [
			{
				kind: "email",
				email: "openhands@all-hands.dev",
				strength: "strong",
				proof: history$13
			},
			{
				kind: "email",
				email: "opendevin@all-hands.dev",
				strength: "strong",
				proof: history$13
			},
			{
				kind: "email",
				email: "opendevin@opendevin.ai",
				strength: "strong",
				proof: history$13
			},
			{
				kind: "email",
				email: "bot@opendevin.com",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "email",
				email: "openhands-claude@all-hands.dev",
				strength: "strong",
				proof: history$13
			},
			{
				kind: "email",
				email: "openhands@openhands.dev",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "email",
				email: "openhands-agent@all-hands.dev",
				strength: "strong",
				proof: history$13
			},
			{
				kind: "slug",
				slug: "openhands-agent",
				strength: "strong",
				proof: disclosure$1
			},
			{
				kind: "slug",
				slug: "openhands-ai[bot]",
				strength: "strong",
				proof: history$13
			},
			{
				kind: "name",
				name: "OpenHands",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "name",
				name: "OpenHands Agent",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "name",
				name: "OpenHands Bot",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "name",
				name: "OpenDevin",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "name",
				name: "OpenHands AI",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "footer",
				text: "OpenHands",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "footer",
				text: "openhands.dev",
				strength: "medium",
				proof: history$13
			},
			{
				kind: "footer",
				text: "all-hands.dev",
				strength: "medium",
				proof: history$13
			}
		]
	};
}));

// src/assistants/pi.ts
var amIVibing$3, history$12, pi;
var init_pi = __esmMin((() => {
	amIVibing$3 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$12 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	pi = {
		id: "pi",
		name: "Pi",
		provider: null,
		firstParty: false,
		aliases: [
			"pi coding agent",
			"pi agent",
			"pi",
			"pi-mono"
		],
		environment: [{
			variable: "PI_CODING_AGENT",
			strength: "strong",
			proof: amIVibing$3
		}],
		modelVariables: [],
		processes: [{
			name: "pi",
			packagePath: "@mariozechner/pi-coding-agent",
			strength: "medium",
			proof: amIVibing$3
		}],
		marks: [
			{
				kind: "email",
				email: "noreply@pi.dev",
				strength: "medium",
				proof: history$12
			},
			{
				kind: "name",
				name: "pi coding agent",
				strength: "medium",
				proof: history$12
			},
			{
				kind: "footer",
				text: "pi coding agent",
				strength: "medium",
				proof: history$12
			},
			{
				kind: "footer",
				text: "github.com/badlogic/pi-mono",
				strength: "medium",
				proof: history$12
			},
			{
				kind: "footer",
				text: "pi.dev",
				strength: "medium",
				proof: history$12
			}
		]
	};
}));

// src/assistants/providers.ts
var providers, routes;
var init_providers = __esmMin((() => {
	providers = [
		{
			id: "anthropic",
			name: "Anthropic",
			aliases: ["anthropic"],
			families: [
				"claude",
				"opus",
				"sonnet",
				"haiku",
				"fable",
				"mythos"
			]
		},
		{
			id: "openai",
			name: "OpenAI",
			aliases: ["openai"],
			families: [
				"gpt",
				"chatgpt",
				"o1",
				"o3",
				"o4",
				"text-davinci",
				"codex-mini"
			]
		},
		{
			id: "google",
			name: "Google",
			aliases: ["google", "gemini"],
			families: [
				"gemini",
				"gemma",
				"palm"
			]
		},
		{
			id: "meta",
			name: "Meta",
			aliases: [
				"meta",
				"meta-llama",
				"facebook"
			],
			families: [
				"llama",
				"codellama",
				"muse"
			]
		},
		{
			id: "xai",
			name: "xAI",
			aliases: [
				"xai",
				"x-ai",
				"x.ai"
			],
			families: ["grok"]
		},
		{
			id: "mistral",
			name: "Mistral",
			aliases: ["mistral", "mistralai"],
			families: [
				"mistral",
				"mixtral",
				"codestral",
				"devstral",
				"magistral",
				"ministral",
				"pixtral"
			]
		},
		{
			id: "deepseek",
			name: "DeepSeek",
			aliases: ["deepseek", "deepseek-ai"],
			families: ["deepseek"]
		},
		{
			id: "alibaba",
			name: "Alibaba",
			aliases: [
				"alibaba",
				"qwen",
				"dashscope"
			],
			families: [
				"qwen",
				"qwq",
				"qwen-coder"
			]
		},
		{
			id: "moonshot",
			name: "Moonshot AI",
			aliases: [
				"moonshot",
				"moonshotai",
				"moonshot-ai"
			],
			families: ["kimi"]
		},
		{
			id: "zhipu",
			name: "Zhipu AI (Z.ai)",
			aliases: [
				"zhipu",
				"zhipuai",
				"zai",
				"z.ai",
				"z-ai",
				"zai-org",
				"thudm"
			],
			families: ["glm", "chatglm"]
		},
		{
			id: "minimax",
			name: "MiniMax",
			aliases: [
				"minimax",
				"minimaxai",
				"minimax-ai"
			],
			families: ["minimax"]
		},
		{
			id: "amazon",
			name: "Amazon",
			aliases: ["amazon"],
			families: ["nova", "titan"]
		},
		{
			id: "microsoft",
			name: "Microsoft",
			aliases: ["microsoft"],
			families: ["phi", "mai"]
		},
		{
			id: "cohere",
			name: "Cohere",
			aliases: ["cohere"],
			families: ["command-r", "command-a"]
		},
		{
			id: "cursor",
			name: "Cursor",
			aliases: [],
			families: ["composer"]
		},
		{
			id: "cognition",
			name: "Cognition",
			aliases: ["cognition"],
			families: ["swe"]
		},
		{
			id: "xiaomi",
			name: "Xiaomi",
			aliases: ["xiaomi"],
			families: ["mimo"]
		},
		{
			id: "bytedance",
			name: "ByteDance",
			aliases: ["bytedance", "volcengine"],
			families: ["doubao"]
		},
		{
			id: "nvidia",
			name: "NVIDIA",
			aliases: ["nvidia"],
			families: ["nemotron"]
		},
		{
			id: "ibm",
			name: "IBM",
			aliases: ["ibm"],
			families: ["granite"]
		},
		{
			id: "tencent",
			name: "Tencent",
			aliases: ["tencent"],
			families: ["hunyuan"]
		},
		{
			id: "baidu",
			name: "Baidu",
			aliases: ["baidu"],
			families: ["ernie"]
		}
	];
	routes = [
		"openrouter",
		"vertex_ai",
		"vertex",
		"bedrock",
		"aws",
		"azure",
		"azure_ai",
		"accounts",
		"fireworks",
		"fireworks_ai",
		"models",
		"hf",
		"huggingface",
		"github",
		"github-copilot",
		"github_copilot",
		"copilot",
		"cursor",
		"groq",
		"together",
		"together_ai",
		"ollama",
		"ollama_chat",
		"lm_studio",
		"lmstudio",
		"litellm",
		"opencode",
		"zen",
		"synthetic",
		"cerebras",
		"deepinfra",
		"requesty",
		"vercel",
		"nano-gpt",
		"novita",
		"cli"
	];
}));

// src/assistants/qwen-code.ts
var ran, history$11, qwenCode;
var init_qwen_code = __esmMin((() => {
	ran = {
		how: "observed",
		where: "Qwen Code 0.24.4 on Linux, git hook environment",
		when: "2026-11-23"
	};
	history$11 = {
		how: "history",
		where: "co-author lines in public commits",
		when: "2026-11-23"
	};
	qwenCode = {
		id: "qwen-code",
		name: "Qwen Code",
		provider: "alibaba",
		firstParty: false,
		aliases: [
			"qwen code",
			"qwen-code",
			"qwen-coder cli",
			"qwencode"
		],
		environment: [{
			variable: "QWEN_CODE",
			strength: "strong",
			proof: ran
		}, {
			variable: "QWEN_CODE_SESSION_ID",
			strength: "strong",
			proof: ran
		}],
		modelVariables: ["QWEN_CODE_MODEL"],
		processes: [{
			name: "qwen",
			packagePath: "@qwen-code/qwen-code",
			strength: "medium",
			proof: ran
		}],
		marks: [
			{
				kind: "email",
				email: "qwen-coder@alibabacloud.com",
				strength: "strong",
				proof: ran
			},
			{
				kind: "name",
				name: "Qwen Code",
				strength: "medium",
				proof: history$11
			},
			{
				kind: "footer",
				text: "Qwen Code",
				strength: "medium",
				proof: history$11
			},
			{
				kind: "footer",
				text: "github.com/QwenLM/qwen-code",
				strength: "medium",
				proof: history$11
			}
		]
	};
}));

// src/assistants/replit.ts
var amIVibing$2, history$10, disclosure, replit;
var init_replit = __esmMin((() => {
	amIVibing$2 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$10 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	disclosure = {
		how: "third-party",
		where: "chaoss/disclosure detection/constants.go",
		when: "2026-08-21"
	};
	replit = {
		id: "replit",
		name: "Replit Agent",
		provider: null,
		firstParty: false,
		aliases: [
			"replit agent",
			"replit",
			"replit assistant",
			"replit ai"
		],
		environment: [{
			variable: "REPLIT_MODE",
			is: "assistant",
			strength: "medium",
			proof: amIVibing$2
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "agent@replit.com",
				strength: "strong",
				proof: history$10
			},
			{
				kind: "name",
				name: "Replit Agent",
				strength: "medium",
				proof: history$10
			},
			{
				kind: "trailer",
				key: "Replit-Commit-Author",
				value: "Agent",
				strength: "strong",
				proof: disclosure
			},
			{
				kind: "footer",
				text: "Replit Agent",
				strength: "medium",
				proof: history$10
			},
			{
				kind: "footer",
				text: "replit.com",
				strength: "medium",
				proof: history$10
			}
		]
	};
}));

// src/assistants/roo-code.ts
var source, gitAi, history$9, rooCode;
var init_roo_code = __esmMin((() => {
	source = {
		how: "vendor",
		where: "RooCodeInc/Roo-Code src/integrations/terminal/Terminal.ts",
		when: "2026-04-14"
	};
	gitAi = {
		how: "third-party",
		where: "git-ai src/authorship/agent_detection.rs, background_agent.rs",
		when: "2026-08-22"
	};
	history$9 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	rooCode = {
		id: "roo-code",
		name: "Roo Code",
		provider: null,
		firstParty: false,
		aliases: [
			"roo code",
			"roo",
			"roocode",
			"roomote",
			"roo cline",
			"roo code cloud"
		],
		environment: [{
			variable: "ROO_ACTIVE",
			strength: "medium",
			proof: source
		}, {
			variable: "ROO_CLI_RUNTIME",
			strength: "strong",
			proof: source
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "roomote@roocode.com",
				strength: "strong",
				proof: gitAi
			},
			{
				kind: "email",
				email: "roo@roocode.com",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "email",
				email: "support@roo.vet",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "slug",
				slug: "roomote[bot]",
				strength: "strong",
				proof: history$9
			},
			{
				kind: "slug",
				slug: "roomote",
				strength: "strong",
				proof: history$9
			},
			{
				kind: "slug",
				slug: "roomote-v0[bot]",
				strength: "strong",
				proof: history$9
			},
			{
				kind: "slug",
				slug: "roo-code[bot]",
				strength: "strong",
				proof: history$9
			},
			{
				kind: "name",
				name: "Roo Code",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "name",
				name: "RooCode",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "name",
				name: "Roomote",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "footer",
				text: "Roo Code",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "footer",
				text: "roocode.com",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "footer",
				text: "github.com/RooCodeInc/Roo-Code",
				strength: "medium",
				proof: history$9
			},
			{
				kind: "branch",
				prefix: "roo/",
				strength: "weak",
				proof: history$9
			}
		]
	};
}));

// src/assistants/sisyphus.ts
var history$8, sisyphus;
var init_sisyphus = __esmMin((() => {
	history$8 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	sisyphus = {
		id: "sisyphus",
		name: "Sisyphus",
		provider: null,
		firstParty: false,
		aliases: ["sisyphus agent", "oh my opencode"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "clio-agent@sisyphuslabs.ai",
				strength: "strong",
				proof: history$8
			},
			{
				kind: "footer",
				text: "Sisyphus",
				strength: "medium",
				proof: history$8
			},
			{
				kind: "footer",
				text: "github.com/code-yeongyu/oh-my-opencode",
				strength: "medium",
				proof: history$8
			}
		]
	};
}));

// src/assistants/tabnine.ts
var history$7, tabnine;
var init_tabnine = __esmMin((() => {
	history$7 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	tabnine = {
		id: "tabnine",
		name: "Tabnine",
		provider: null,
		firstParty: false,
		aliases: ["tabnine"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "noreply@tabnine.com",
				strength: "strong",
				proof: history$7
			},
			{
				kind: "footer",
				text: "Tabnine",
				strength: "medium",
				proof: history$7
			},
			{
				kind: "footer",
				text: "tabnine.com",
				strength: "medium",
				proof: history$7
			}
		]
	};
}));

// src/assistants/trae.ts
var jfrog$1, history$6, trae;
var init_trae = __esmMin((() => {
	jfrog$1 = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	history$6 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	trae = {
		id: "trae",
		name: "Trae",
		provider: null,
		firstParty: false,
		aliases: [
			"trae",
			"trae ai",
			"trae agent",
			"trae cli",
			"trae ide"
		],
		environment: [{
			variable: "TRAE_AI_SHELL_ID",
			strength: "strong",
			proof: jfrog$1
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "traecli@bytedance.com",
				strength: "strong",
				proof: history$6
			},
			{
				kind: "name",
				name: "Trae AI",
				strength: "medium",
				proof: history$6
			},
			{
				kind: "footer",
				text: "Trae",
				strength: "medium",
				proof: history$6
			},
			{
				kind: "footer",
				text: "trae.ai",
				strength: "medium",
				proof: history$6
			}
		]
	};
}));

// src/assistants/unnamed.ts
var history$5, entire, address, recorder, unnamedMarks;
var init_unnamed = __esmMin((() => {
	history$5 = {
		how: "history",
		where: "public commits",
		when: "2026-11-23"
	};
	entire = {
		how: "vendor",
		where: "entireio/cli cmd/entire/cli/trailers/trailers.go",
		when: "2026-02-15"
	};
	address = (email, provider) => ({
		provider,
		mark: {
			kind: "email",
			email,
			strength: "medium",
			proof: history$5
		}
	});
	recorder = (key, proof) => ({
		provider: null,
		mark: {
			kind: "trailer",
			key,
			strength: "medium",
			proof,
			remark: "another recorder's trailer"
		}
	});
	unnamedMarks = [
		address("claude@anthropic.com", "anthropic"),
		address("assistant@anthropic.com", "anthropic"),
		address("assistant@openai.com", "openai"),
		address("chatgpt@openai.com", "openai"),
		address("gemini@google.com", "google"),
		address("gemini-noreply@google.com", "google"),
		address("noreply@google.com", "google"),
		address("grok@x.ai", "xai"),
		recorder("Entire-Checkpoint", entire),
		recorder("Entire-Session", entire),
		recorder("Entire-Strategy", entire),
		recorder("Entire-Metadata", entire),
		recorder("Entire-Attribution", entire),
		recorder("Agent-Confidence", history$5)
	];
}));

// src/assistants/v0.ts
var history$4, v0;
var init_v0 = __esmMin((() => {
	history$4 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	v0 = {
		id: "v0",
		name: "v0",
		provider: null,
		firstParty: false,
		aliases: [
			"v0",
			"v0.dev",
			"vercel v0",
			"v0.app"
		],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "v0[bot]",
				strength: "strong",
				proof: history$4
			},
			{
				kind: "email",
				email: "v0[bot]@users.noreply.github.com",
				strength: "strong",
				proof: history$4
			},
			{
				kind: "email",
				email: "v0@vercel.com",
				strength: "medium",
				proof: history$4
			},
			{
				kind: "footer",
				text: "v0",
				strength: "medium",
				proof: history$4
			},
			{
				kind: "footer",
				text: "v0.dev",
				strength: "medium",
				proof: history$4
			},
			{
				kind: "footer",
				text: "v0.app",
				strength: "medium",
				proof: history$4
			},
			{
				kind: "branch",
				prefix: "v0/",
				strength: "weak",
				proof: history$4
			}
		]
	};
}));

// src/assistants/warp.ts
var amIVibing$1, history$3, warp;
var init_warp = __esmMin((() => {
	amIVibing$1 = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$3 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	warp = {
		id: "warp",
		name: "Warp",
		provider: null,
		firstParty: false,
		aliases: [
			"warp",
			"oz",
			"warp agent",
			"warp ai",
			"warp oz",
			"oz agent"
		],
		environment: [{
			variable: "OZ_RUN_ID",
			strength: "strong",
			proof: amIVibing$1
		}, {
			variable: "AI_AGENT",
			is: "Warp",
			strength: "medium",
			proof: amIVibing$1
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "oz-agent@warp.dev",
				strength: "strong",
				proof: history$3
			},
			{
				kind: "email",
				email: "agent@warp.dev",
				strength: "strong",
				proof: history$3
			},
			{
				kind: "slug",
				slug: "warp-agent[bot]",
				strength: "medium",
				proof: history$3
			},
			{
				kind: "slug",
				slug: "oz-agent[bot]",
				strength: "medium",
				proof: history$3
			},
			{
				kind: "name",
				name: "Warp Agent",
				strength: "medium",
				proof: history$3
			},
			{
				kind: "footer",
				text: "Warp Agent",
				strength: "medium",
				proof: history$3
			},
			{
				kind: "footer",
				text: "warp.dev",
				strength: "medium",
				proof: history$3
			}
		]
	};
}));

// src/assistants/windsurf.ts
var jfrog, history$2, windsurf;
var init_windsurf = __esmMin((() => {
	jfrog = {
		how: "third-party",
		where: "JFrog CLI execution-context table",
		when: "2026-08-22"
	};
	history$2 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	windsurf = {
		id: "windsurf",
		name: "Windsurf",
		provider: null,
		firstParty: false,
		aliases: [
			"windsurf",
			"windsurf cascade",
			"cascade",
			"windsurf ai",
			"codeium",
			"windsurf editor"
		],
		environment: [{
			variable: "WINDSURF_CASCADE_TERMINAL",
			strength: "strong",
			proof: jfrog
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "windsurf-bot[bot]",
				strength: "strong",
				proof: history$2
			},
			{
				kind: "email",
				email: "cascade@windsurf.ai",
				strength: "weak",
				proof: history$2
			},
			{
				kind: "email",
				email: "cascade@windsurf.com",
				strength: "weak",
				proof: history$2
			},
			{
				kind: "email",
				email: "windsurf@codeium.com",
				strength: "weak",
				proof: history$2
			},
			{
				kind: "email",
				email: "noreply@codeium.com",
				strength: "weak",
				proof: history$2
			},
			{
				kind: "name",
				name: "Windsurf Cascade",
				strength: "medium",
				proof: history$2
			},
			{
				kind: "name",
				name: "Cascade AI",
				strength: "medium",
				proof: history$2
			},
			{
				kind: "footer",
				text: "Windsurf",
				strength: "medium",
				proof: history$2
			},
			{
				kind: "footer",
				text: "windsurf.com",
				strength: "medium",
				proof: history$2
			},
			{
				kind: "footer",
				text: "codeium.com/windsurf",
				strength: "medium",
				proof: history$2
			}
		]
	};
}));

// src/assistants/zed.ts
var amIVibing, history$1, zed;
var init_zed = __esmMin((() => {
	amIVibing = {
		how: "third-party",
		where: "am-i-vibing 0.5.0 providers.ts",
		when: "2026-06-23"
	};
	history$1 = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	zed = {
		id: "zed",
		name: "Zed Agent",
		provider: null,
		firstParty: false,
		aliases: [
			"zed agent",
			"zed ai",
			"zed assistant"
		],
		environment: [{
			variable: "TERM_PROGRAM",
			is: "zed",
			together: [{
				variable: "PAGER",
				is: "cat"
			}],
			strength: "weak",
			proof: amIVibing
		}],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "email",
				email: "agent@zed.dev",
				strength: "weak",
				proof: history$1
			},
			{
				kind: "name",
				name: "Zed Agent",
				strength: "medium",
				proof: history$1
			},
			{
				kind: "name",
				name: "Zed AI",
				strength: "medium",
				proof: history$1
			},
			{
				kind: "footer",
				text: "Zed Agent",
				strength: "medium",
				proof: history$1
			},
			{
				kind: "footer",
				text: "zed.dev/agentic",
				strength: "medium",
				proof: history$1
			},
			{
				kind: "footer",
				text: "zed.dev/ai",
				strength: "medium",
				proof: history$1
			}
		]
	};
}));

// src/assistants/zencoder.ts
var history, zencoder;
var init_zencoder = __esmMin((() => {
	history = {
		how: "history",
		where: "marks in public commits",
		when: "2026-11-23"
	};
	zencoder = {
		id: "zencoder",
		name: "Zencoder",
		provider: null,
		firstParty: false,
		aliases: ["zencoder", "zencoder ai"],
		environment: [],
		modelVariables: [],
		processes: [],
		marks: [
			{
				kind: "slug",
				slug: "zencoder-ai[bot]",
				strength: "strong",
				proof: history
			},
			{
				kind: "name",
				name: "Zencoder",
				strength: "medium",
				proof: history
			},
			{
				kind: "footer",
				text: "Zencoder",
				strength: "medium",
				proof: history
			},
			{
				kind: "footer",
				text: "zencoder.ai",
				strength: "medium",
				proof: history
			}
		]
	};
}));

// src/assistants/registry.ts
function registryOf$1(assistants) {
	return {
		assistants,
		find: (id) => assistants.find((assistant) => assistant.id === id)
	};
}
/** The assistants this version knows. */
function builtInRegistry() {
	return builtInOnce;
}
/** `base` and the policy's own assistants. One with the id of a known assistant takes its place. */
function extendRegistry(base, own) {
	if (own.length === 0) return base;
	const ids = new Set(own.map((assistant) => assistant.id));
	return registryOf$1([...own, ...base.assistants.filter((assistant) => !ids.has(assistant.id))]);
}
/** An assistant told by a policy. Its owner knows its signs, so they count as strong. */
function ownAssistant(facts) {
	const strong = {
		strength: "strong",
		proof: OWNER
	};
	const environment = facts.signs.env.map((variable) => ({
		variable,
		...strong
	}));
	const marks = [
		...facts.signs.identity.map((text) => {
			const slug = slugOf(text) ?? (text.includes("@") ? null : text);
			return slug === null ? {
				kind: "email",
				email: text,
				...strong
			} : {
				kind: "slug",
				slug,
				...strong
			};
		}),
		...facts.signs.trailer.map((key) => ({
			kind: "trailer",
			key,
			...strong
		})),
		...(facts.signs.footer ?? []).map((text) => ({
			kind: "footer",
			text,
			...strong,
			strength: "medium"
		})),
		...(facts.signs.branch ?? []).map((prefix) => ({
			kind: "branch",
			prefix,
			...strong,
			strength: "weak"
		}))
	];
	return {
		id: facts.id,
		name: facts.name,
		provider: facts.provider,
		firstParty: facts.firstParty,
		aliases: [.../* @__PURE__ */ new Set([facts.id, facts.name.toLowerCase()])],
		environment,
		modelVariables: [],
		processes: facts.signs.process.map((name) => ({
			name,
			...strong,
			strength: "medium"
		})),
		marks
	};
}
/** `claude[bot]` of `209825114+claude[bot]@users.noreply.github.com`, lower case; null for any other address. */
function slugOf(email) {
	const lower = email.toLowerCase();
	if (!lower.endsWith(NOREPLY)) return null;
	const local = lower.slice(0, -25);
	const plus = local.indexOf("+");
	return plus > 0 && /^\d+$/.test(local.slice(0, plus)) ? local.slice(plus + 1) : local;
}
/** The fewest fixed strings (compared without case) of which every mark in a message contains at least one. */
function knownMarkWords(registry) {
	const words = [...STEMS];
	const add = (text) => {
		const lower = text.toLowerCase();
		if (!words.some((word) => lower.includes(word))) words.push(lower);
	};
	for (const { families } of providers) for (const family of families) if (family.length > 2) add(family);
	for (const assistant of registry.assistants) {
		for (const alias of assistant.aliases) if (alias.length > 3) add(alias);
		for (const mark of assistant.marks) {
			const text = messageTextOf(mark);
			if (text !== null) add(text);
		}
	}
	for (const { mark } of unnamedMarks) {
		const text = messageTextOf(mark);
		if (text !== null) add(text);
	}
	return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}
/** What of a mark stands in a message; null for signs that stand elsewhere. */
function messageTextOf(mark) {
	switch (mark.kind) {
		case "email": return mark.email;
		case "slug": return mark.slug;
		case "name": return mark.name;
		case "trailer": return mark.key;
		case "footer": return mark.text.length > 3 ? mark.text : null;
		case "branch":
		case "pull-request":
		case "author-suffix": return null;
	}
}
var builtIn, builtInOnce, OWNER, NOREPLY, STEMS;
var init_registry = __esmMin((() => {
	init_aider();
	init_amazon_q();
	init_amp();
	init_antigravity();
	init_augment();
	init_bolt();
	init_claude_code();
	init_claude_flow();
	init_cline();
	init_codebuff();
	init_coderabbit();
	init_codex();
	init_cody();
	init_continue();
	init_copilot();
	init_cosine();
	init_craft_agent();
	init_crush();
	init_cursor();
	init_devin();
	init_droid();
	init_firebender();
	init_gemini_cli();
	init_gemini_code_assist();
	init_goose();
	init_greptile();
	init_grok_cli();
	init_iflow();
	init_jetbrains_ai();
	init_jules();
	init_junie();
	init_kilo_code();
	init_kiro();
	init_lovable();
	init_octofriend();
	init_openclaude();
	init_openclaw();
	init_opencode();
	init_openhands();
	init_pi();
	init_providers();
	init_qwen_code();
	init_replit();
	init_roo_code();
	init_sisyphus();
	init_tabnine();
	init_trae();
	init_unnamed();
	init_v0();
	init_warp();
	init_windsurf();
	init_zed();
	init_zencoder();
	builtIn = [
		aider,
		amazonQ,
		amp,
		antigravity,
		augment,
		bolt,
		claudeCode,
		claudeFlow,
		cline,
		codebuff,
		coderabbit,
		codex,
		cody,
		continueDev,
		copilot,
		cosine,
		craftAgent,
		crush,
		cursor,
		devin,
		droid,
		firebender,
		geminiCli,
		geminiCodeAssist,
		goose,
		greptile,
		grokCli,
		iflow,
		jetbrainsAi,
		jules,
		junie,
		kiloCode,
		kiro,
		lovable,
		octofriend,
		openclaude,
		openclaw,
		opencode,
		openhands,
		pi,
		qwenCode,
		replit,
		rooCode,
		sisyphus,
		tabnine,
		trae,
		v0,
		warp,
		windsurf,
		zed,
		zencoder
	];
	builtInOnce = registryOf$1(builtIn);
	OWNER = {
		how: "vendor",
		where: "the policy",
		when: ""
	};
	NOREPLY = "@users.noreply.github.com";
	STEMS = [
		"assisted",
		"generated",
		"made-with",
		"made with",
		"made by",
		"created with",
		"created-with",
		"built with",
		"built-with",
		"written-by",
		"written by",
		"written with",
		"code by",
		"implemented by",
		"developed with",
		"tool:",
		"written-with",
		"co-developed",
		"authored by",
		"authored with",
		"implemented-by",
		"coded",
		"drafted",
		"produced-by",
		"llm",
		"ai-",
		"ai assist",
		"ai agent",
		"agent-",
		"agent:",
		"model:",
		"anthropic",
		"claude",
		"openai",
		"gpt",
		"gemini",
		"noreply@google"
	];
}));

// src/policy/compiled.ts
/** The lines of a compiled policy, each ended by LF. Values that the format cannot carry are left out: `parsePolicy` refuses them beforehand. */
function writeCompiledPolicy(policy) {
	return `${[
		FIRST,
		`digest ${policy.digest}`,
		`declaration ${policy.declaration}`,
		`local ${policy.local}`,
		`style ${policy.record.style}`,
		`lines ${policy.record.lines}`,
		`notes ${policy.record.notes ? "yes" : "no"}`,
		...policy.assistants.flatMap(assistantLines),
		LAST
	].filter(isSafeLine).join("\n")}\n`;
}
function assistantLines(own) {
	if (!/^[a-z0-9][a-z0-9.-]*$/.test(own.id)) return [];
	const signs = (word, values) => values.map((value) => `${word} ${own.id} ${value}`);
	return [
		`assistant ${own.id} ${own.provider ?? "-"} ${own.firstParty ? "first" : "third"} ${own.name}`,
		...signs("env", own.signs.env.filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))),
		...signs("process", own.signs.process),
		...signs("identity", own.signs.identity),
		...signs("trailer", own.signs.trailer),
		...signs("footer", own.signs.footer),
		...signs("branch", own.signs.branch)
	];
}
/** The last guard before a shell reads the file: no line with anything a shell could take for more than text. */
function isSafeLine(line) {
	return line.length <= 500 && !/[\u0000-\u001f\u007f"'`$\\]/.test(line);
}
/** Reads what `writeCompiledPolicy` wrote; null for a file of another version or one cut short. Light: the hooks load it. */
function parseCompiledPolicy(text) {
	const lines = text.split("\n");
	if (lines.pop() !== "" || lines.pop() !== LAST || lines.shift() !== FIRST) return null;
	const value = (word) => lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
	return {
		digest: value("digest") ?? "",
		declaration: oneOf(value("declaration"), [
			"optional",
			"required",
			"forbidden-trailer"
		]),
		local: oneOf(value("local"), ["warn", "block"]),
		record: {
			style: oneOf(value("style"), [
				"assisted-by",
				"co-authored-by",
				"vendor-neutral",
				"none"
			]),
			lines: oneOf(value("lines"), [
				"exact",
				"bucket",
				"off"
			]),
			notes: value("notes") === "yes"
		},
		assistants: lines.filter((line) => line.startsWith("assistant ")).flatMap((line) => readAssistant(line, lines))
	};
}
function readAssistant(line, lines) {
	const [, id, provider, party, ...name] = line.split(" ");
	if (id === void 0 || provider === void 0 || party === void 0) return [];
	const signs = (word) => {
		const start = `${word} ${id} `;
		return lines.filter((other) => other.startsWith(start)).map((other) => other.slice(start.length));
	};
	return [{
		id,
		name: name.join(" ") || id,
		provider: provider === "-" ? null : provider,
		firstParty: party === "first",
		signs: {
			env: signs("env"),
			process: signs("process"),
			identity: signs("identity"),
			trailer: signs("trailer"),
			footer: signs("footer"),
			branch: signs("branch")
		}
	}];
}
function oneOf(text, words) {
	return words.find((word) => word === text) ?? words[0];
}
var FIRST, LAST;
var init_compiled = __esmMin((() => {
	FIRST = "toolmark-policy 1";
	LAST = "end";
}));

// src/policy/merge.ts
/**
* Puts policies in the order of their authority: `baselines` first (the highest first), the repository's own last.
* Nothing is folded together here: each is judged by itself and the stricter stands.
*/
function mergePolicies(own, baselines) {
	return { layers: own === null ? [...baselines] : [...baselines, own] };
}
/** The built-in assistants and the policies' own. The first to define an id keeps it. */
function registryOf(policy) {
	const builtIn = builtInRegistry();
	const own = ownOf(policy).map((facts) => {
		const known = builtIn.find(facts.id);
		return known === void 0 ? ownAssistant(facts) : {
			...known,
			firstParty: facts.firstParty
		};
	});
	return extendRegistry(builtIn, own);
}
function ownOf({ layers }) {
	const byId = /* @__PURE__ */ new Map();
	for (const { assistants } of layers) for (const facts of assistants) if (!byId.has(facts.id)) byId.set(facts.id, facts);
	return [...byId.values()];
}
/** Whether judging needs the paths of each commit. */
function needsPaths({ layers }) {
	return layers.some(({ rules, waivers }) => [...rules, ...waivers].some(({ paths }) => paths.length > 0));
}
/** Whether a declaration is required of each commit. */
function isDeclarationRequired(policy) {
	return declarationOf(policy) === "required";
}
/** The first that asks for something: nothing after it can take that back. */
function declarationOf({ layers }) {
	return layers.map(({ settings }) => settings.declaration).find((said) => said !== null && said !== "optional") ?? "optional";
}
/** For the verdict: the file that decides last, and a digest over all. Null without any policy. */
function identityOf({ layers }) {
	const last = layers.at(-1);
	if (last === void 0) return null;
	const digest = layers.length === 1 ? last.digest : `sha256:${createHash("sha256").update(layers.map((layer) => layer.digest).join("\n")).digest("hex")}`;
	return {
		source: last.source.file,
		ref: last.source.ref,
		digest
	};
}
/**
* What hooks need, as plain lines (see compiled.ts). Baselines have the first word on what asks for more, the repository
* on taste: a style that no baseline set.
*/
function compilePolicy(policy) {
	const { layers } = policy;
	const first = (read) => layers.map(read).find((value) => value !== null) ?? void 0;
	const lines = layers.map(({ recording }) => recording.lines);
	const compiled = {
		digest: identityOf(policy)?.digest ?? "none",
		declaration: declarationOf(policy),
		local: layers.some(({ settings }) => settings.local === "block") ? "block" : "warn",
		record: {
			style: first(({ recording }) => recording.style) ?? "assisted-by",
			lines: lines.find((said) => said === "exact") ?? lines.find((said) => said !== null) ?? "exact",
			notes: layers.some(({ recording }) => recording.notes === true)
		},
		assistants: ownOf(policy).filter(({ id }) => builtInRegistry().find(id) === void 0)
	};
	return writeCompiledPolicy(compiled);
}
var init_merge$1 = __esmMin((() => {
	init_registry();
	init_compiled();
}));

// src/policy/glob.ts
/** Compiles a pattern; a text for the reader when it is none. Compile once, match often. */
function compileGlob(text) {
	if (text.length > 1e3) return {
		fault: `is ${text.length} characters long; a glob has at most ${MAX_GLOB_LENGTH}`,
		suggestion: null
	};
	const negated = text.startsWith("!");
	const spread = spreadBraces(negated ? text.slice(1) : text);
	if (spread === null) return {
		fault: `has braces that do not close, or spread out to more than ${MAX_BRANCHES}`,
		suggestion: null
	};
	const branches = [];
	for (const pattern of spread) {
		const segments = [];
		for (const segment of pattern.split("/")) {
			if (segment === "**" && segments.at(-1) === null) continue;
			const compiled = segment === "**" ? null : compileSegment(segment);
			if (compiled === void 0) return {
				fault: "has a bracket that does not close",
				suggestion: null
			};
			segments.push(compiled);
		}
		branches.push(withPrefix(segments));
	}
	return {
		text,
		negated,
		branches
	};
}
/** Whether the pattern alone matches, its `!` left aside. */
function matchesGlob(glob, text) {
	let split = null;
	for (const branch of glob.branches) {
		if (!text.startsWith(branch.prefix)) continue;
		if (branch.tree) return true;
		split ??= text.split("/");
		if (matchSegments(branch.segments, split)) return true;
	}
	return false;
}
/** Whether any positive pattern matches and no `!` one does. An empty list matches nothing. */
function matchesAnyGlob(globs, text) {
	let matched = false;
	for (const glob of globs) if (glob.negated) {
		if (matchesGlob(glob, text)) return false;
	} else if (!matched) matched = matchesGlob(glob, text);
	return matched;
}
/** A text that the pattern matches, to try a rule on: `train/**` gives `train/x`. */
function exampleOf(glob) {
	return (glob.branches[0]?.segments ?? []).map((segment) => {
		if (segment === null) return "x";
		if ("literal" in segment) return segment.literal;
		return segment.parts.map(exampleOfPart).join("");
	}).join("/");
}
function exampleOfPart(part) {
	switch (part.kind) {
		case "character": return part.character;
		case "any":
		case "star": return "x";
		case "set": return part.negated ? "~" : String.fromCharCode(part.ranges[0]?.[0] ?? 120);
	}
}
function withPrefix(segments) {
	const literals = [];
	for (const segment of segments) {
		if (segment === null || !("literal" in segment)) break;
		literals.push(segment.literal);
	}
	const rest = segments.slice(literals.length);
	return {
		segments,
		prefix: rest.length === 0 ? literals.join("/") : literals.map((literal) => `${literal}/`).join(""),
		tree: rest.length === 1 && rest[0] === null
	};
}
function compileSegment(segment) {
	if (!/[*?[]/.test(segment)) return { literal: segment };
	const parts = [];
	for (let at = 0; at < segment.length; at++) {
		const character = segment[at] ?? "";
		if (character === "*") {
			if (parts.at(-1)?.kind !== "star") parts.push({ kind: "star" });
		} else if (character === "?") parts.push({ kind: "any" });
		else if (character === "[") {
			const end = segment.indexOf("]", at + 2);
			if (end < 0) return void 0;
			parts.push(compileSet(segment.slice(at + 1, end)));
			at = end;
		} else parts.push({
			kind: "character",
			character
		});
	}
	return { parts };
}
function compileSet(inside) {
	const negated = inside.startsWith("!") || inside.startsWith("^");
	const body = negated ? inside.slice(1) : inside;
	const ranges = [];
	for (let at = 0; at < body.length; at++) {
		const from = body.charCodeAt(at);
		if (body[at + 1] === "-" && at + 2 < body.length) {
			ranges.push([from, body.charCodeAt(at + 2)]);
			at += 2;
		} else ranges.push([from, from]);
	}
	return {
		kind: "set",
		negated,
		ranges
	};
}
/** Segment by segment with one point of return, the last `**`: at most pattern × path steps. */
function matchSegments(pattern, path) {
	let p = 0;
	let t = 0;
	let star = -1;
	let resume = 0;
	while (t < path.length) {
		const segment = pattern[p];
		if (segment === null) {
			star = p++;
			resume = t;
		} else if (segment !== void 0 && matchSegment(segment, path[t] ?? "")) {
			p++;
			t++;
		} else if (star >= 0) {
			p = star + 1;
			t = ++resume;
		} else return false;
	}
	while (pattern[p] === null) p++;
	return p === pattern.length;
}
/** The same within one segment, for `*`. */
function matchSegment(segment, text) {
	if ("literal" in segment) return segment.literal === text;
	const { parts } = segment;
	let p = 0;
	let t = 0;
	let star = -1;
	let resume = 0;
	while (t < text.length) {
		const part = parts[p];
		if (part?.kind === "star") {
			star = p++;
			resume = t;
		} else if (part !== void 0 && matchPart(part, text, t)) {
			p++;
			t++;
		} else if (star >= 0) {
			p = star + 1;
			t = ++resume;
		} else return false;
	}
	while (parts[p]?.kind === "star") p++;
	return p === parts.length;
}
function matchPart(part, text, at) {
	switch (part.kind) {
		case "character": return part.character === text[at];
		case "any": return true;
		case "star": return false;
		case "set": {
			const code = text.charCodeAt(at);
			return part.ranges.some(([from, to]) => code >= from && code <= to) !== part.negated;
		}
	}
}
/** `a{b,c}d` → `abd`, `acd`; null when braces do not pair, nest, or spread too far. */
function spreadBraces(pattern) {
	let spread = [""];
	let at = 0;
	while (at < pattern.length) {
		const open = pattern.indexOf("{", at);
		const end = open < 0 ? pattern.length : open;
		const literal = pattern.slice(at, end);
		if (literal.includes("}")) return null;
		spread = spread.map((begun) => begun + literal);
		if (open < 0) break;
		const close = pattern.indexOf("}", open);
		const inside = close < 0 ? null : pattern.slice(open + 1, close);
		if (inside === null || inside.includes("{")) return null;
		const words = inside.split(",");
		if (spread.length * words.length > MAX_BRANCHES) return null;
		spread = spread.flatMap((begun) => words.map((word) => begun + word));
		at = close + 1;
	}
	return spread;
}
var MAX_GLOB_LENGTH, MAX_BRANCHES;
var init_glob = __esmMin((() => {
	MAX_GLOB_LENGTH = 1e3;
	MAX_BRANCHES = 64;
}));

// src/policy/reference.ts
/** Reads `owner/repo:path[@ref]` or a path. A path may not leave its repository. */
function parseReference(text) {
	if (text.includes("://")) {
		const parts = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/(?:blob|raw)\/([\w.-]+)\/(.+)$/.exec(text);
		return {
			fault: "is an address; write owner/repo:path, or owner/repo:path@ref",
			suggestion: parts === null ? null : `${parts[1]}/${parts[2]}:${parts[4]}@${parts[3]}`
		};
	}
	const remote = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+):([^@:]+)(?:@([^@\s]+))?$/.exec(text);
	const path = remote?.[3] ?? text;
	if (path.split(/[/\\]/).includes("..") || path.startsWith("/") || path.includes("\\")) return {
		fault: "does not name a file inside a repository",
		suggestion: null
	};
	if (path.endsWith("/")) return {
		fault: "is a folder; name the policy file in it",
		suggestion: `${text}toolmark.yml`
	};
	if (remote !== null) {
		const [, owner = "", repo = "", , ref] = remote;
		if (ref?.startsWith("-") === true) return {
			fault: "names a ref that begins with -",
			suggestion: null
		};
		return {
			kind: "remote",
			owner,
			repo,
			path,
			ref: ref ?? null
		};
	}
	if (text.includes(":")) return {
		fault: "is no reference; write owner/repo:path, owner/repo:path@ref, or a path",
		suggestion: null
	};
	return {
		kind: "local",
		path: path.replace(/^(\.\/)+/, "")
	};
}
/** How a reference is shown, and told from another: the same file always gives the same text. */
function nameReference(reference) {
	if (reference.kind === "local") return reference.path;
	const { owner, repo, path, ref } = reference;
	return `${owner}/${repo}:${path}${ref === null ? "" : `@${ref}`}`.replace(/^[^:]*/, (name) => name.toLowerCase());
}
/** A path named in a file of another repository is a path of that repository, at the same ref. */
function resolveReference(reference, namedIn) {
	if (reference.kind === "remote" || namedIn === null || namedIn.kind === "local") return reference;
	return {
		...namedIn,
		path: reference.path
	};
}
var init_reference = __esmMin((() => {}));

// src/policy/selector.ts
/** Reads a selector; null when the text has none of the forms. Whether its id exists is another question. */
function parseSelector(text) {
	const word = SELECTOR_WORDS.find((candidate) => candidate === text);
	if (word !== void 0) return {
		kind: word,
		text
	};
	const colon = text.indexOf(":");
	if (colon < 0) return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? {
		kind: "assistant",
		text,
		id: text
	} : null;
	const rest = text.slice(colon + 1);
	if (text.startsWith("provider:")) return /^[a-z0-9][a-z0-9.-]*$/.test(rest) ? {
		kind: "provider",
		text,
		provider: rest
	} : null;
	if (!text.startsWith("model:") || rest === "" || rest.startsWith("!")) return null;
	const glob = compileGlob(rest.toLowerCase());
	return "fault" in glob ? null : {
		kind: "model",
		text,
		glob
	};
}
/** Whether one of the selectors matches; an empty list matches any evidenced assistant. */
function matchSelectors(selectors, subject) {
	if (selectors.length === 0) return "yes";
	let unclear = false;
	for (const selector of selectors) {
		const match = matchSelector(selector, subject);
		if (match === "yes") return "yes";
		if (match === "unclear") unclear = true;
	}
	return unclear ? "unclear" : "no";
}
function matchSelector(selector, subject) {
	switch (selector.kind) {
		case "assistant": return yesOrNo(selector.id === subject.assistant);
		case "provider": return subject.provider === null ? "unclear" : yesOrNo(selector.provider === subject.provider);
		case "model": return subject.model === null ? "unclear" : yesOrNo(matchesModel(selector.glob, subject.model));
		case "first-party": return yesOrNo(subject.firstParty);
		case "third-party": return yesOrNo(!subject.firstParty);
		case "unknown": return yesOrNo(!subject.known);
		case "any": return "yes";
	}
}
/** A model is matched by its own id, and by what follows its last `/`, so that a host's prefix hides nothing. */
function matchesModel(glob, model) {
	const name = model.toLowerCase();
	return matchesGlob(glob, name) || name.includes("/") && matchesGlob(glob, name.slice(name.lastIndexOf("/") + 1));
}
function yesOrNo(matched) {
	return matched ? "yes" : "no";
}
var SELECTOR_WORDS;
var init_selector = __esmMin((() => {
	init_glob();
	SELECTOR_WORDS = [
		"any",
		"first-party",
		"third-party",
		"unknown"
	];
}));

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/policy/suggest.ts
/** The right word that was likely meant, or null when nothing is near enough to be worth asking. */
function nearest(written, words) {
	const folded = fold(written);
	const same = words.find((word) => fold(word) === folded);
	if (same !== void 0) return same;
	const meant = (SYNONYMS[written.toLowerCase()] ?? []).find((word) => words.includes(word));
	if (words.length === 0 || written.length > 60) return meant ?? null;
	const near = (0, import_fastest_levenshtein.closest)(folded, words.map(fold));
	const steps = (0, import_fastest_levenshtein.distance)(folded, near);
	const close = steps <= Math.max(1, Math.floor(Math.max(folded.length, near.length) / 3)) && steps < near.length;
	const word = words.find((candidate) => fold(candidate) === near) ?? null;
	if (meant !== void 0 && (!close || steps > 1)) return meant;
	return close ? word : null;
}
/** Case and the choice of separator are the commonest slips and cost nothing to see through. */
function fold(text) {
	return text.trim().toLowerCase().replaceAll("_", "-").replaceAll(" ", "-");
}
var import_fastest_levenshtein, SYNONYMS;
var init_suggest = __esmMin((() => {
	import_fastest_levenshtein = require_fastest_levenshtein();
	SYNONYMS = {
		allowed: ["allow"],
		ok: ["allow"],
		pass: ["allow"],
		permit: ["allow"],
		accept: ["allow"],
		yes: ["required", "true"],
		always: ["required"],
		mandatory: ["required"],
		must: ["required"],
		no: ["optional", "false"],
		never: ["forbidden-trailer", "optional"],
		forbidden: ["forbidden-trailer", "deny"],
		block: ["deny"],
		ban: ["deny"],
		forbid: ["deny"],
		prohibit: ["deny"],
		prohibited: ["deny"],
		reject: ["deny"],
		fail: ["deny"],
		error: ["deny"],
		care: ["warn"],
		caution: ["warn"],
		notice: ["warn"],
		approve: ["review"],
		approval: ["review"],
		ask: ["review"],
		low: ["weak"],
		high: ["strong"],
		files: ["paths"],
		match: ["paths"],
		include: ["paths"],
		tools: ["assistants"],
		tool: ["assistants"],
		agents: ["assistants"],
		agent: ["assistants"],
		who: ["assistants"],
		providers: ["assistants"],
		models: ["assistants"],
		action: ["verdict"],
		decision: ["verdict"],
		effect: ["verdict"],
		approvers: ["reviewers"],
		why: ["reason"],
		comment: ["reason"],
		message: ["reason"],
		because: ["reason"],
		description: ["reason"],
		title: ["name"],
		id: ["name"],
		expiry: ["expires"],
		expiration: ["expires"],
		until: ["expires"],
		approver: ["approved-by"],
		shas: ["commits"],
		start: ["from"],
		since: ["from"],
		after: ["from"],
		before: ["until"],
		end: ["until"],
		inherits: ["extends"],
		include_policy: ["extends"],
		policies: ["rules"],
		exceptions: ["waivers"],
		exemptions: ["waivers", "exempt"],
		environment: ["env"],
		window: ["over"],
		max: ["at-most"],
		limit: ["at-most"],
		all: ["any"],
		everyone: ["any"],
		"*": ["any"],
		external: ["third-party"],
		internal: ["first-party"]
	};
}));

// src/policy/forms.ts
/** Holds a text against its form; null when it is right. */
function checkForm(form, text) {
	if (form === "message") return null;
	if (text.trim() === "") return {
		fault: "is empty",
		suggestion: null
	};
	if (/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text)) return {
		fault: "holds a control character or line break",
		suggestion: null
	};
	if (form !== "path-glob" && text.length > LONGEST_TEXT) return {
		fault: `is ${text.length} characters long; at most ${LONGEST_TEXT} fit`,
		suggestion: null
	};
	return CHECKS$1[form](text);
}
function matching(shape, text, fault, written = text) {
	if (shape.test(text)) return text === written ? null : {
		fault,
		suggestion: text
	};
	const trimmed = text.trim();
	return {
		fault,
		suggestion: [
			trimmed,
			trimmed.toLowerCase(),
			trimmed.replace(/^@/, "")
		].find((candidate) => candidate !== text && shape.test(candidate)) ?? null
	};
}
function checkId(text) {
	if (/^[a-z0-9][a-z0-9.-]*$/.test(text)) return null;
	const folded = text.trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
	return {
		fault: "is no id; lower-case letters, digits, - and . only",
		suggestion: /^[a-z0-9][a-z0-9.-]*$/.test(folded) ? folded : null
	};
}
function checkDate(text) {
	if (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) !== null) {
		const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
		if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return null;
		return {
			fault: "is a day that no calendar has",
			suggestion: null
		};
	}
	return {
		fault: "is no date; write YYYY-MM-DD",
		suggestion: dateMeant(text)
	};
}
function dateMeant(text) {
	const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text.trim());
	if (parts === null) return null;
	const meant = `${parts[1]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[3] ?? "").padStart(2, "0")}`;
	return checkDate(meant) === null ? meant : null;
}
function checkGlob(text) {
	const glob = compileGlob(text);
	return "fault" in glob ? glob : null;
}
function checkPathGlob(text) {
	const bare = text.replace(/^!/, "");
	const sign = text.slice(0, text.length - bare.length);
	if (bare.split(/[/\\]/).includes("..")) return {
		fault: "leaves the repository with '..'; paths begin at its root",
		suggestion: null
	};
	if (bare.startsWith("/") || bare.startsWith("./")) return {
		fault: "begins at the root already; drop what stands before the first name",
		suggestion: sign + bare.replace(/^\.?\/+/, "")
	};
	if (bare.endsWith("/")) return {
		fault: "names a folder, and only files are touched",
		suggestion: `${text}**`
	};
	if (looksLikeRegularExpression(bare)) return {
		fault: "looks like a regular expression; paths are globs",
		suggestion: sign + globMeant(bare)
	};
	if (bare.includes("\\")) return {
		fault: "holds a backslash; paths are written with /",
		suggestion: text.replaceAll("\\", "/")
	};
	return checkGlob(text);
}
function looksLikeRegularExpression(text) {
	return text.startsWith("^") || text.endsWith("$") || text.includes(".*") || text.includes(".+") || /\\[.dwsb]/.test(text) || text.startsWith("(?");
}
function globMeant(text) {
	return text.replace(/^\^/, "").replace(/\$$/, "").replaceAll(/\\([.dwsb/])/g, "$1").replaceAll(/\/\.[*+]$/g, "/**").replaceAll(/\/\.[*+](?=\/)/g, "/**").replaceAll(/^\.[*+]\//g, "**/").replaceAll(/\.[*+]/g, "*");
}
function checkSelector(text) {
	if (parseSelector(text) !== null) return null;
	const folded = text.trim().toLowerCase().replaceAll(/\s*:\s*/g, ":");
	if (folded !== text && parseSelector(folded) !== null) return {
		fault: "is no selector; ids are lower case without spaces",
		suggestion: folded
	};
	const colon = folded.indexOf(":");
	const kind = colon > 0 ? nearest(folded.slice(0, colon), ["provider", "model"]) : nearest(folded, SELECTOR_WORDS);
	const meant = kind === null ? null : colon > 0 ? kind + folded.slice(colon) : kind;
	const slash = /^([a-z0-9-]+)\/(.+)$/.exec(folded);
	return {
		fault: "is no selector; write an id, provider:x, model:glob, first-party, third-party, unknown or any",
		suggestion: meant ?? (slash === null ? /[*?]/.test(folded) ? `model:${folded}` : folded.replaceAll(/\s+/g, "-") : `model:${slash[2]}`)
	};
}
function checkReviewer(text) {
	if (/^@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/.test(text)) return null;
	const meant = `@${text.replace(/^@+/, "")}`;
	return {
		fault: "is no reviewer; write @user or @org/team",
		suggestion: meant !== text && checkReviewer(meant) === null ? meant : null
	};
}
/** `20%` → 0.2; null when the text is no share. */
function parseShare(text) {
	const parts = /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/.exec(text);
	const share = parts === null ? NaN : Number(parts[1]) / 100;
	return share >= 0 && share <= 1 ? share : null;
}
/** `30d`, `6w` → days; null when the text is no span of 1 to 366 days. */
function parseDays(text) {
	const parts = /^(\d{1,3})([dw])$/.exec(text);
	if (parts === null) return null;
	const days = Number(parts[1]) * (parts[2] === "w" ? 7 : 1);
	return days >= 1 && days <= 366 ? days : null;
}
function spanMeant(text) {
	const parts = /^(\d{1,3})\s*(d|day|days|w|week|weeks|m|month|months)$/i.exec(text.trim());
	if (parts === null) return null;
	const unit = (parts[2] ?? "").toLowerCase()[0];
	const meant = unit === "m" ? `${Number(parts[1]) * 30}d` : `${parts[1]}${unit}`;
	return parseDays(meant) === null ? null : meant;
}
var LONGEST_TEXT, CHECKS$1;
var init_forms = __esmMin((() => {
	init_glob();
	init_reference();
	init_selector();
	init_suggest();
	LONGEST_TEXT = 400;
	CHECKS$1 = {
		text: () => null,
		message: () => null,
		date: checkDate,
		"path-glob": checkPathGlob,
		"branch-glob": checkGlob,
		"repository-glob": (text) => text.split("/").length === 2 ? checkGlob(text) : {
			fault: "is no repository; write owner/name",
			suggestion: null
		},
		selector: checkSelector,
		"assistant-id": checkId,
		provider: checkId,
		identity: (text) => matching(/^[!-~]+@[!-~]+$|^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/, text, "is neither an e-mail address nor an account name"),
		variable: (text) => matching(/^[A-Za-z_][A-Za-z0-9_]*$/, text, "is no name of an environment variable; letters, digits and _ only"),
		process: (text) => matching(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, text, "is no base name of a process; letters, digits and . _ + - only"),
		"trailer-key": (text) => matching(/^[A-Za-z0-9][A-Za-z0-9-]*$/, text.replace(/:$/, ""), "is no trailer key; letters, digits and - only", text),
		"line-start": (text) => matching(/^[^"'`$\\]{4,200}$/, text, "is no beginning of a line; 4 to 200 characters, no quotes, $ or backslash"),
		"branch-prefix": (text) => matching(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, text, "is no prefix of a branch"),
		reviewer: checkReviewer,
		commit: (text) => matching(/^[0-9a-f]{7,64}$/, text, "is no commit; write 7 to 64 hex digits in lower case", text),
		share: (text) => parseShare(text) === null ? {
			fault: "is no share; write a number from 0 to 100 and %",
			suggestion: /^\d+$/.test(text) ? `${text}%` : null
		} : null,
		days: (text) => parseDays(text) === null ? {
			fault: "is no span of time; write days or weeks, at most 366 days",
			suggestion: /^\d+$/.test(text) ? `${text}d` : spanMeant(text)
		} : null,
		reference: (text) => {
			const reference = parseReference(text);
			return "fault" in reference ? reference : null;
		}
	};
}));

// src/policy/written.ts
/** The entries of a written list that were right, each with its place in the list. */
function entries(list) {
	return (list ?? []).flatMap((entry, index) => entry === void 0 ? [] : [{
		entry,
		index
	}]);
}
/** The same without the places. */
function values(list) {
	return entries(list).map(({ entry }) => entry);
}
var init_written = __esmMin((() => {}));

// src/policy/build.ts
/** Turns a checked file into the policy that the rest of the code relies on. */
function buildPolicy(written, source, digest, spots) {
	const placeOf = (list, index) => {
		const { file, line } = spots([list, index]);
		return {
			file,
			line
		};
	};
	return {
		source,
		digest,
		extends: extensions(written, spots),
		settings: settingsOf(written),
		recording: recordingOf(written),
		exempt: values(written.exempt).map((identity) => identity.toLowerCase()),
		assistants: ownAssistants(written),
		rules: entries(written.rules).map(({ entry, index }) => ruleOf$1(entry, index, placeOf("rules", index))),
		waivers: entries(written.waivers).map(({ entry, index }) => waiverOf(entry, placeOf("waivers", index))),
		budgets: entries(written.budget).map(({ entry, index }) => budgetOf(entry, index, placeOf("budget", index))),
		spots
	};
}
function extensions(written, spots) {
	return entries(written.extends).map(({ entry, index }) => ({
		text: entry,
		spot: spots(["extends", index])
	}));
}
function settingsOf(written) {
	return {
		declaration: written.declaration ?? null,
		bound: written.bound ?? null,
		undeclared: written.undeclared ?? null,
		unknownState: written["unknown-state"] ?? null,
		default: written.default ?? null,
		unknown: written.unknown ?? null,
		unknownProvider: written["unknown-provider"] ?? null,
		minimumStrength: written["minimum-strength"] ?? null,
		signed: written.signed ?? null,
		mode: written.mode ?? null,
		local: written.local ?? null
	};
}
function recordingOf({ record }) {
	return {
		style: record?.style ?? null,
		lines: record?.lines ?? null,
		notes: record?.notes ?? null
	};
}
/** The assistants that a file defines, as facts. */
function ownAssistants({ assistants }) {
	return Object.entries(assistants ?? {}).flatMap(([id, facts]) => facts === void 0 ? [] : [ownAssistantOf(id, facts)]);
}
function ownAssistantOf(id, { name, provider, signs, marks, ...rest }) {
	const both = (kind) => [.../* @__PURE__ */ new Set([...values(signs?.[kind]), ...values(marks?.[kind])])];
	return {
		id,
		name: name ?? id,
		provider: provider ?? null,
		firstParty: rest["first-party"] ?? false,
		signs: {
			env: both("env"),
			process: both("process"),
			identity: both("identity"),
			trailer: both("trailer"),
			footer: both("footer"),
			branch: both("branch")
		}
	};
}
function ruleOf$1(written, index, place) {
	return {
		name: written.name ?? `rule ${index + 1}`,
		place,
		repositories: globs(written.repositories, true),
		paths: globs(written.paths),
		branches: globs(written.branches),
		assistants: selectors(written.assistants),
		verdict: written.verdict ?? "deny",
		action: written.action ?? "write",
		minimumStrength: written["minimum-strength"] ?? null,
		reviewers: values(written.reviewers),
		reason: written.reason ?? null,
		contact: written.contact ?? null,
		from: written.from ?? null,
		until: written.until ?? null,
		overridable: written.overridable ?? false
	};
}
function waiverOf(written, place) {
	return {
		place,
		commits: values(written.commits),
		paths: globs(written.paths),
		assistants: selectors(written.assistants),
		reason: written.reason ?? "",
		approvedBy: written["approved-by"] ?? "",
		expires: written.expires ?? ""
	};
}
function budgetOf(written, index, place) {
	return {
		name: written.name ?? `budget ${index + 1}`,
		place,
		assistants: selectors(written.assistants),
		shareOf: written["share-of"] ?? "commits",
		over: parseDays(written.over ?? "") ?? 1,
		atMost: parseShare(written["at-most"] ?? "") ?? 0,
		verdict: written.verdict ?? "warn",
		reason: written.reason ?? null
	};
}
/** Names of repositories are compared without regard to case, as their hosts do. */
function globs(texts, fold = false) {
	return values(texts).flatMap((text) => {
		const glob = compileGlob(fold ? text.toLowerCase() : text);
		return "fault" in glob ? [] : [glob];
	});
}
function selectors(texts) {
	return values(texts).flatMap((text) => parseSelector(text) ?? []);
}
var init_build = __esmMin((() => {
	init_forms();
	init_glob();
	init_selector();
	init_written();
}));

// src/policy/check-assistants.ts
/** Ids that are taken. Of a built-in assistant a policy may say whether it is the owner's own, and no more. */
function reservedAssistants(checked) {
	const { written, registry } = checked;
	return Object.entries(written.assistants ?? {}).flatMap(([id, facts]) => {
		const tell = (message, suggestion = null) => [problem$1(checked, ["assistants", id], "assistants-of-your-own", message, suggestion)];
		if ([
			"any",
			"unknown",
			"first-party",
			"third-party"
		].includes(id)) return tell(`'${id}' is a selector; an assistant needs another id`);
		if (registry.find(id) === void 0 || Object.keys(facts ?? {}).every((key) => key === "first-party")) return [];
		return tell(`'${id}' is known already, and only 'first-party' can be said of it; choose another id`, `acme-${id}`);
	});
}
/** Signs that are no proof of anything. */
function commonSigns(checked) {
	return Object.entries(checked.written.assistants ?? {}).flatMap(([id, facts]) => ["signs", "marks"].flatMap((key) => {
		const signs = facts?.[key];
		const common = (kind, isCommon) => entries(signs?.[kind]).filter(({ entry }) => isCommon(entry)).map(({ entry, index }) => problem$1(checked, [
			"assistants",
			id,
			key,
			kind,
			index
		], "assistants-of-your-own", `'${entry}' is there without any assistant; name one that only '${id}' brings`));
		return [
			...common("env", (name) => COMMON_VARIABLES.includes(name)),
			...common("process", (name) => COMMON_PROCESSES.includes(name)),
			...common("trailer", (name) => COMMON_KEYS.includes(name.toLowerCase()))
		];
	}));
}
var COMMON_VARIABLES, COMMON_PROCESSES, COMMON_KEYS;
var init_check_assistants = __esmMin((() => {
	init_checks();
	init_written();
	COMMON_VARIABLES = [
		"PATH",
		"HOME",
		"USER",
		"SHELL",
		"PWD",
		"TERM",
		"LANG",
		"EDITOR",
		"CI",
		"TMPDIR",
		"LOGNAME",
		"SHLVL",
		"GIT_DIR",
		"GITHUB_ACTIONS"
	];
	COMMON_PROCESSES = [
		"git",
		"node",
		"sh",
		"bash",
		"zsh",
		"dash",
		"fish",
		"python",
		"python3",
		"npm",
		"npx",
		"sudo",
		"tmux",
		"sshd",
		"systemd",
		"init",
		"code",
		"java"
	];
	COMMON_KEYS = [
		"signed-off-by",
		"co-authored-by",
		"reviewed-by",
		"acked-by",
		"tested-by",
		"fixes",
		"assisted-by",
		"ai-provenance",
		"ai-assisted",
		"change-id"
	];
}));

// src/policy/known.ts
/** Built-in names and those of the given own assistants. */
function knownNames(registry, providers, own) {
	const aliases = /* @__PURE__ */ new Map();
	for (const { id, name, aliases: others } of registry.assistants) for (const alias of [name, ...others]) aliases.set(alias.toLowerCase(), id);
	for (const { id, name } of own) aliases.set(name.toLowerCase(), id);
	return {
		assistants: /* @__PURE__ */ new Set([...registry.assistants.map(({ id }) => id), ...own.map(({ id }) => id)]),
		providers: /* @__PURE__ */ new Set([...providers, ...own.flatMap(({ provider }) => provider ?? [])]),
		aliases
	};
}
/** The selector that was likely meant by one whose id nobody knows; null when nothing is near. */
function nearestAssistant(id, known) {
	const alias = known.aliases.get(id) ?? known.aliases.get(id.replaceAll("-", " "));
	if (alias !== void 0) return alias;
	if (known.providers.has(id)) return `provider:${id}`;
	if (/^(claude|gpt|o\d|gemini|grok|llama|qwen|kimi|glm|mistral|deepseek)-?\d/.test(id) || /^claude-(opus|sonnet|haiku|fable)/.test(id)) return `model:${id}*`;
	const near = nearest(id, [
		...known.assistants,
		"any",
		"unknown",
		"first-party",
		"third-party"
	]);
	if (near !== null) return near;
	const begun = [...known.assistants].find((other) => other.startsWith(`${id}-`) || id.startsWith(`${other}-`));
	if (begun !== void 0) return begun;
	const provider = PROVIDER_OF[id] ?? nearest(id, [...known.providers]);
	return provider === null ? null : `provider:${provider}`;
}
/** The provider that was likely meant; null when none is near. */
function nearestProvider(provider, known) {
	return PROVIDER_OF[provider] ?? nearest(provider, [...known.providers]);
}
/** Selectors whose assistant or provider nobody knows: a rule with one would never match. */
function findUnknownNames(named, spots, known) {
	return named.flatMap(({ selector, path }) => {
		const tell = (message, suggestion) => [{
			...spots(path),
			message,
			suggestion,
			section: "selectors"
		}];
		if (selector.kind === "assistant" && !known.assistants.has(selector.id)) return tell(`no assistant is called '${selector.id}'; define it under 'assistants', or correct it`, nearestAssistant(selector.id, known));
		if (selector.kind === "provider" && !known.providers.has(selector.provider)) {
			const meant = nearestProvider(selector.provider, known);
			return tell(`no provider is called '${selector.provider}'`, meant === null ? null : `provider:${meant}`);
		}
		return [];
	});
}
var PROVIDER_OF;
var init_known = __esmMin((() => {
	init_suggest();
	PROVIDER_OF = {
		claude: "anthropic",
		gpt: "openai",
		chatgpt: "openai",
		codex: "openai",
		gemini: "google",
		llama: "meta",
		grok: "xai",
		qwen: "alibaba",
		kimi: "moonshot",
		glm: "zhipu",
		zai: "zhipu",
		aws: "amazon",
		bedrock: "amazon",
		azure: "microsoft"
	};
}));

// src/policy/checks.ts
/** What is wrong although every value by itself is right. */
function checkMeaning(checked) {
	return CHECKS.flatMap((check) => check(checked));
}
/** A problem at the value of a path. */
function problem$1(checked, path, section, message, suggestion = null) {
	return {
		...checked.spots(path),
		message,
		suggestion,
		section
	};
}
/** Places where selectors stand. */
function selectorLists({ written }) {
	return [
		...entries(written.rules).map(({ entry, index }) => ({
			path: [
				"rules",
				index,
				"assistants"
			],
			list: entry.assistants
		})),
		...entries(written.waivers).map(({ entry, index }) => ({
			path: [
				"waivers",
				index,
				"assistants"
			],
			list: entry.assistants
		})),
		...entries(written.budget).map(({ entry, index }) => ({
			path: [
				"budget",
				index,
				"assistants"
			],
			list: entry.assistants
		}))
	];
}
function unknownNames$1({ known, spots, ...checked }) {
	if (known === null) return [];
	const named = selectorLists({
		known,
		spots,
		...checked
	}).flatMap(({ path, list }) => entries(list).flatMap(({ entry, index }) => {
		const selector = parseSelector(entry);
		return selector === null ? [] : [{
			selector,
			path: [...path, index]
		}];
	}));
	return findUnknownNames(named, spots, known);
}
function doubledNames(checked) {
	const { written } = checked;
	return ["rules", "budget"].flatMap((list) => {
		const seen = /* @__PURE__ */ new Map();
		return entries(written[list]).flatMap(({ entry, index }) => {
			const { name } = entry;
			if (name === void 0) return [];
			const first = seen.get(name);
			if (first === void 0) {
				seen.set(name, index);
				return [];
			}
			const { line } = checked.spots([list, first]);
			return problem$1(checked, [
				list,
				index,
				"name"
			], list === "rules" ? "rules" : "budgets", `the name '${name}' is taken by line ${line}; findings go by it`, `${name} (2)`);
		});
	});
}
function rulesThatContradictThemselves(checked) {
	return entries(checked.written.rules).flatMap(({ entry, index }) => oddRule(checked, entry, index));
}
function oddRule(checked, rule, index) {
	const problems = [];
	const add = (key, message, suggestion = null) => {
		problems.push(problem$1(checked, [
			"rules",
			index,
			key
		], "rules", message, suggestion));
	};
	if (rule.from !== void 0 && rule.until !== void 0 && rule.from > rule.until) add("until", `the rule ends on ${rule.until}, before it begins on ${rule.from}`);
	if (rule.reviewers !== void 0 && rule.verdict !== void 0 && rule.verdict !== "review") add("verdict", `'reviewers' count only with 'verdict: review', and this rule says '${rule.verdict}'`, "review");
	for (const key of [
		"paths",
		"branches",
		"repositories"
	]) {
		const list = values(rule[key]);
		if (list.length > 0 && list.every((glob) => glob.startsWith("!"))) add(key, `'${key}' only takes away; name what it takes away from as well`, "[\"**\", …]");
	}
	return problems;
}
function waiverScopes(checked) {
	return entries(checked.written.waivers).flatMap(({ entry, index }) => {
		if (entry.commits !== void 0 || entry.paths !== void 0 && entry.assistants !== void 0) return [];
		return problem$1(checked, ["waivers", index], "waivers", "a waiver names commits, or paths together with assistants; this one would cover far more", "commits: […]");
	});
}
function waiverDates(checked) {
	const { today } = checked;
	if (today === null) return [];
	const last = addDays(today, 365);
	return entries(checked.written.waivers).flatMap(({ entry, index }) => entry.expires === void 0 || entry.expires <= last ? [] : problem$1(checked, [
		"waivers",
		index,
		"expires"
	], "waivers", `the waiver reaches more than ${365} days ahead`, last));
}
/** A UTC day so many days later. */
function addDays(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
function recordAgainstDeclaration(checked) {
	const { written } = checked;
	const style = written.record?.style;
	if (style === "none" && written.declaration === "required") return [problem$1(checked, ["record", "style"], "record", "'style: none' writes no record, and 'declaration: required' asks for one", "assisted-by")];
	if (style !== "vendor-neutral") return [];
	const naming = selectorLists(checked).flatMap(({ list }) => values(list)).find((text) => [
		"assistant",
		"provider",
		"model"
	].includes(parseSelector(text)?.kind ?? ""));
	if (naming === void 0) return [];
	return [problem$1(checked, ["record", "style"], "record", `'style: vendor-neutral' tells no names, and a rule goes by '${naming}'`, "assisted-by")];
}
var CHECKS, LONGEST_WAIVER_DAYS;
var init_checks = __esmMin((() => {
	init_check_assistants();
	init_known();
	init_selector();
	init_written();
	CHECKS = [
		unknownNames$1,
		reservedAssistants,
		commonSigns,
		doubledNames,
		rulesThatContradictThemselves,
		waiverScopes,
		waiverDates,
		recordAgainstDeclaration
	];
	LONGEST_WAIVER_DAYS = 365;
}));

// src/policy/grammar.ts
var VERDICTS, STRENGTHS, REQUIRED_OR_OPTIONAL, verdict, text$1, list, SIGNS$2, ASSISTANT, RULE, WAIVER, BUDGET, RECORD, POLICY$1;
var init_grammar$1 = __esmMin((() => {
	VERDICTS = {
		allow: "Welcome: no finding.",
		warn: "Care: a finding at level warning; the check passes.",
		review: "Needs an approving review of this head by one of `reviewers`; an error until then.",
		deny: "An error: the check fails."
	};
	STRENGTHS = {
		weak: "Any sign counts, a branch name included.",
		medium: "A footer, a co-author or a process, or better.",
		strong: "An assistant's own report, a record, or a verified bot."
	};
	REQUIRED_OR_OPTIONAL = {
		required: "Each commit must have it.",
		optional: "Welcome, not asked for."
	};
	verdict = {
		kind: "choice",
		choices: VERDICTS
	};
	text$1 = (form) => ({
		kind: "text",
		form
	});
	list = (form) => ({
		kind: "list",
		of: text$1(form),
		orOne: false,
		atLeast: 1
	});
	SIGNS$2 = {
		kind: "object",
		called: "signs",
		section: "assistants-of-your-own",
		keys: {
			env: {
				shape: list("variable"),
				says: "Environment variables that only this assistant sets in what it starts: `METACODE_SESSION`."
			},
			process: {
				shape: list("process"),
				says: "Base names of its processes: `metacode`."
			},
			identity: {
				shape: list("identity"),
				says: "Addresses or bot accounts that it commits or co-authors as: `metacode-bot@acme.example`, `metacode[bot]`."
			},
			trailer: {
				shape: list("trailer-key"),
				says: "Trailer keys that only it writes: `MetaCode-Session`."
			},
			footer: {
				shape: list("line-start"),
				says: "Beginnings of a line that it leaves: `Generated with MetaCode`."
			},
			branch: {
				shape: list("branch-prefix"),
				says: "Prefixes of the branches it makes: `metacode/`. A hint only."
			}
		}
	};
	ASSISTANT = {
		kind: "object",
		called: "an assistant",
		section: "assistants-of-your-own",
		keys: {
			name: {
				shape: text$1("text"),
				says: "How reports call it; its id when absent."
			},
			provider: {
				shape: text$1("provider"),
				says: "Who trained its models, when all come from one provider."
			},
			"first-party": {
				shape: { kind: "boolean" },
				says: "Whether you make it. Selectors `first-party` and `third-party` go by this."
			},
			signs: {
				shape: SIGNS$2,
				says: "How it is recognised while it works."
			},
			marks: {
				shape: {
					...SIGNS$2,
					called: "marks"
				},
				says: "How it is recognised afterwards; the same keys as `signs`."
			}
		}
	};
	RULE = {
		kind: "object",
		called: "a rule",
		section: "rules",
		keys: {
			name: {
				shape: text$1("text"),
				says: "How findings call it. Each name once."
			},
			repositories: {
				shape: list("repository-glob"),
				says: "Only in these repositories, `owner/name` with globs. For an organisation's policy."
			},
			paths: {
				shape: list("path-glob"),
				says: "Only for files that match one of these globs, from the root of the repository: `train/**`. `!` takes away."
			},
			branches: {
				shape: list("branch-glob"),
				says: "Only for changes to these branches: `main`, `release/*`."
			},
			assistants: {
				shape: list("selector"),
				says: "Which assistants: an id (`codex`), `provider:anthropic`, `model:*gemini*`, `first-party`, `third-party`, `unknown`, `any`. All when absent; never a person."
			},
			"minimum-strength": {
				shape: {
					kind: "choice",
					choices: STRENGTHS
				},
				says: "Evidence weaker than this gives at most a warning. The file's setting when absent."
			},
			action: {
				shape: {
					kind: "choice",
					choices: {
						write: "Commits and edits (the usual).",
						read: "Only reading, which the guard asks about."
					}
				},
				says: "What the assistant does with the file."
			},
			verdict: {
				shape: verdict,
				says: "What is decided.",
				required: true
			},
			reviewers: {
				shape: list("reviewer"),
				says: "With `verdict: review`: whose approval counts, `@user` or `@org/team`. Anybody's when absent."
			},
			reason: {
				shape: text$1("text"),
				says: "Why; shown in every finding."
			},
			contact: {
				shape: text$1("text"),
				says: "Whom to ask; shown in every finding."
			},
			from: {
				shape: text$1("date"),
				says: "First UTC day on which the rule holds."
			},
			until: {
				shape: text$1("date"),
				says: "Last UTC day on which the rule holds."
			},
			overridable: {
				shape: { kind: "boolean" },
				says: "In a baseline: a rule of the repository may decide otherwise."
			}
		}
	};
	WAIVER = {
		kind: "object",
		called: "a waiver",
		section: "waivers",
		keys: {
			commits: {
				shape: list("commit"),
				says: "Commits by full object name or a prefix of at least seven digits."
			},
			paths: {
				shape: list("path-glob"),
				says: "Files it covers; with `assistants` when no commits are named."
			},
			assistants: {
				shape: list("selector"),
				says: "Assistants it covers; all when absent."
			},
			reason: {
				shape: text$1("text"),
				says: "Why it was granted.",
				required: true
			},
			"approved-by": {
				shape: text$1("text"),
				says: "Who granted it.",
				required: true
			},
			expires: {
				shape: text$1("date"),
				says: "Last UTC day on which it counts, at most 365 days ahead.",
				required: true
			}
		}
	};
	BUDGET = {
		kind: "object",
		called: "a budget",
		section: "budgets",
		keys: {
			name: {
				shape: text$1("text"),
				says: "How findings call it."
			},
			assistants: {
				shape: list("selector"),
				says: "Whose share is limited.",
				required: true
			},
			"share-of": {
				shape: {
					kind: "choice",
					choices: {
						commits: "Share of commits.",
						lines: "Share of added lines, where records tell them."
					}
				},
				says: "What is counted. `commits` when absent."
			},
			over: {
				shape: text$1("days"),
				says: "How far back, today included: `30d`, `6w`.",
				required: true
			},
			"at-most": {
				shape: text$1("share"),
				says: "The largest share that is fine: `20%`.",
				required: true
			},
			verdict: {
				shape: verdict,
				says: "What happens above it. `warn` when absent."
			},
			reason: {
				shape: text$1("text"),
				says: "Why; shown in the finding."
			}
		}
	};
	RECORD = {
		kind: "object",
		called: "record",
		section: "record",
		keys: {
			style: {
				shape: {
					kind: "choice",
					choices: {
						"assisted-by": "`Assisted-by: assistant:provider/model`, one per assistant and model.",
						"co-authored-by": "`Co-authored-by`, which some projects ask for.",
						"vendor-neutral": "`Assisted-by: LLM`: no brand, so no rule can name one.",
						none: "Nothing in the message; only notes."
					}
				},
				says: "How hooks write assistants into a message."
			},
			lines: {
				shape: {
					kind: "choice",
					choices: {
						exact: "Counted lines: `lines=62/100`.",
						bucket: "Rounded: how much is told, not how exactly.",
						off: "No lines at all."
					}
				},
				says: "Whether the record tells how many lines are an assistant's."
			},
			notes: {
				shape: { kind: "boolean" },
				says: "Whether the detail by file goes to `refs/notes/toolmark`."
			}
		}
	};
	POLICY$1 = {
		kind: "object",
		called: "a policy",
		section: "a-policy-file",
		keys: {
			version: {
				shape: {
					kind: "number",
					only: 1
				},
				says: "Version of this grammar.",
				required: true
			},
			extends: {
				shape: {
					kind: "list",
					of: text$1("reference"),
					orOne: true,
					atLeast: 1
				},
				says: "Policies that this one builds on: `owner/repo:path[@ref]`, or a path in this repository. They may be tightened here, never loosened."
			},
			declaration: {
				shape: {
					kind: "choice",
					choices: {
						required: "Every commit carries a record; deleting it is no way out.",
						optional: "Records are read where they are.",
						"forbidden-trailer": "No record or mark in a commit message; tell it in the pull request."
					}
				},
				says: "Whether commits must say what took part."
			},
			bound: {
				shape: {
					kind: "choice",
					choices: REQUIRED_OR_OPTIONAL
				},
				says: "Whether a declaration must carry the digest of its change, so that a copied one is refused."
			},
			exempt: {
				shape: list("identity"),
				says: "Addresses or bot accounts whose verified commits need no declaration."
			},
			undeclared: {
				shape: verdict,
				says: "For a commit without a declaration where one is required. `deny` when absent."
			},
			"unknown-state": {
				shape: verdict,
				says: "For a record that says it could not tell, where one is required. `warn` when absent."
			},
			default: {
				shape: verdict,
				says: "When no rule matches. `allow` when absent."
			},
			unknown: {
				shape: verdict,
				says: "When no rule matches an assistant that nobody can name. `warn` when absent."
			},
			"unknown-provider": {
				shape: verdict,
				says: "When a rule about providers or models might match an assistant, but nobody told which model answered. `warn` when absent."
			},
			"minimum-strength": {
				shape: {
					kind: "choice",
					choices: STRENGTHS
				},
				says: "Evidence weaker than this gives at most a warning. `medium` when absent."
			},
			local: {
				shape: {
					kind: "choice",
					choices: {
						warn: "Tell; let it through.",
						block: "Stop the assistant, the commit or the push."
					}
				},
				says: "What hooks on the contributor's machine do. `warn` when absent."
			},
			signed: {
				shape: {
					kind: "choice",
					choices: REQUIRED_OR_OPTIONAL
				},
				says: "Whether every commit's signature must be verified."
			},
			mode: {
				shape: {
					kind: "choice",
					choices: {
						enforce: "Errors fail the check.",
						report: "What would be errors are warnings."
					}
				},
				says: "Whether the check may fail. `enforce` when absent."
			},
			assistants: {
				shape: {
					kind: "map",
					key: "assistant-id",
					of: ASSISTANT
				},
				says: "Assistants of your own, by id."
			},
			rules: {
				shape: {
					kind: "list",
					of: RULE,
					orOne: false,
					atLeast: 0
				},
				says: "Tried in order for each commit, assistant and file; the first that matches decides."
			},
			waivers: {
				shape: {
					kind: "list",
					of: WAIVER,
					orOne: false,
					atLeast: 0
				},
				says: "Permissions with a reason and an end."
			},
			record: {
				shape: RECORD,
				says: "How commits are recorded."
			},
			budget: {
				shape: {
					kind: "list",
					of: BUDGET,
					orOne: true,
					atLeast: 1
				},
				says: "Limits over time: a capped vendor, a circuit breaker."
			}
		}
	};
}));

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/policy/read-yaml.ts
/** Reads bytes as one YAML document without anchors, aliases, tags or merge keys; otherwise says what stands in the way. */
function readYaml(bytes, file) {
	const decoded = decode(bytes);
	if ("message" in decoded) return {
		yaml: null,
		problems: [fault(file, decoded.line, 1, decoded.message)]
	};
	const { text } = decoded;
	const lines = new import_dist$3.LineCounter();
	let document;
	try {
		document = (0, import_dist$3.parseDocument)(text, {
			lineCounter: lines,
			uniqueKeys: false,
			merge: false,
			version: "1.2",
			schema: "core",
			prettyErrors: false,
			keepSourceTokens: true,
			stringKeys: false
		});
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			yaml: null,
			problems: [fault(file, 1, 1, "the file is nested too deeply to be a policy")]
		};
	}
	const spot = (start, end = start) => {
		const { line, col } = lines.linePos(start);
		const lineEnd = text.indexOf("\n", start);
		const stop = Math.min(end, lineEnd < 0 ? text.length : lineEnd);
		return {
			file,
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			length: Math.max(0, stop - start)
		};
	};
	const yaml = {
		root: document.contents,
		spot,
		text
	};
	const problems = [...libraryProblems(document, yaml), ...forbiddenNodes(document, yaml)];
	return {
		yaml: problems.length > 0 ? null : yaml,
		problems: problems.slice(0, MAX_PROBLEMS)
	};
}
function decode(bytes) {
	if (bytes.length > 262144) return {
		line: 1,
		message: `the file has ${bytes.length} bytes; a policy has at most ${MAX_POLICY_BYTES}`
	};
	const zero = bytes.indexOf(0);
	if (zero >= 0) return {
		line: lineAt(bytes, zero),
		message: "the file holds a NUL byte; is it UTF-8 text?"
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const lossy = Buffer.from(new TextDecoder("utf-8").decode(bytes));
		let same = 0;
		const start = bytes[0] === 239 && bytes[1] === 187 ? 3 : 0;
		while (same < lossy.length && lossy[same] === bytes[same + start]) same++;
		return {
			line: lineAt(bytes, same + start),
			message: "the file is not valid UTF-8; save it as UTF-8"
		};
	}
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = 0; at < offset; at++) if (bytes[at] === 10) line++;
	return line;
}
function libraryProblems(document, yaml) {
	return [...document.errors, ...document.warnings].map((error) => {
		const [at, end] = error.pos;
		const opening = openingBefore(error.code, yaml.text, at);
		return {
			...opening === null ? yaml.spot(at, Math.max(end, at + 1)) : yaml.spot(opening, opening + 1),
			...sentenceFor(error.code, error.message, yaml.text.slice(at, at + 100)),
			section: "a-policy-file"
		};
	});
}
/** Where the bracket or quote stands that was never closed; the library points to where it noticed, often a line later. */
function openingBefore(code, text, at) {
	if (code !== "BAD_INDENT" && code !== "MISSING_CHAR") return null;
	const open = [];
	let quote = null;
	for (let index = text.lastIndexOf("\n\n", at) + 1; index < at; index++) {
		const character = text[index] ?? "";
		if (quote !== null) {
			if (character === text[quote]) quote = null;
		} else if (character === "#" && /\s/.test(text[index - 1] ?? "\n")) index = text.indexOf("\n", index);
		else if ((character === "\"" || character === "'") && /[\s,[{]/.test(text[index - 1] ?? " ")) quote = index;
		else if (character === "[" || character === "{") open.push(index);
		else if (character === "]" || character === "}") open.pop();
		if (index < 0) break;
	}
	return quote ?? open.at(-1) ?? null;
}
/** The library's error in words that say what to do. */
function sentenceFor(code, message, written) {
	switch (code) {
		case "TAG_RESOLVE_FAILED": return {
			message: "a value that begins with ! must stand in quotes",
			suggestion: quoted(written)
		};
		case "BAD_SCALAR_START": return {
			message: `a value that begins with ${written[0]} must stand in quotes`,
			suggestion: quoted(written)
		};
		case "TAB_AS_INDENT": return {
			message: "tabs cannot indent YAML; use spaces",
			suggestion: null
		};
		case "MULTIPLE_DOCS": return {
			message: "a policy is one YAML document; remove what follows the line ---",
			suggestion: null
		};
		case "BLOCK_AS_IMPLICIT_KEY": return {
			message: "a value with a colon and a space in it must stand in quotes",
			suggestion: quoted(lineOf(written))
		};
		case "MISSING_CHAR":
		case "BAD_INDENT": return {
			message: "this is not closed",
			suggestion: null
		};
		default: return {
			message: `this is no valid YAML: ${firstSentence(message)}`,
			suggestion: null
		};
	}
}
function firstSentence(message) {
	return lineOf(message).replace(/[.:]$/, "");
}
function lineOf(text) {
	return (text.split("\n")[0] ?? text).trimEnd();
}
function quoted(written) {
	return `"${(/^[^,\]}\n]+/.exec(written)?.[0] ?? written).trim()}"`;
}
/** Anchors, aliases, tags and merge keys: ways to make a short file mean a long one, or to hide what it means. */
function forbiddenNodes(document, yaml) {
	const problems = [];
	const add = (node, message, suggestion) => {
		const [start, end] = node.range ?? [0, 0];
		problems.push({
			...yaml.spot(start, end),
			message,
			suggestion,
			section: "a-policy-file"
		});
	};
	if (document.errors.length > 0 || document.warnings.length > 0) return problems;
	(0, import_dist$3.visit)(document, (_key, node) => {
		if (problems.length >= MAX_PROBLEMS) return import_dist$3.visit.BREAK;
		if ((0, import_dist$3.isAlias)(node)) add(node, "a policy has no aliases; a value that begins with * must stand in quotes", `"*${node.source}"`);
		else if ((0, import_dist$3.isScalar)(node) || (0, import_dist$3.isMap)(node) || (0, import_dist$3.isSeq)(node)) {
			if (node.anchor !== void 0) add(node, `a policy has no anchors; remove '&${node.anchor}'`, null);
			else if (node.tag !== void 0) add(node, "a policy has no tags; a value that begins with ! must stand in quotes", null);
		}
	});
	return problems;
}
function fault(file, line, column, message) {
	return {
		file,
		line,
		column,
		length: 0,
		message,
		suggestion: null,
		section: "a-policy-file"
	};
}
var import_dist$3, MAX_POLICY_BYTES, MAX_PROBLEMS;
var init_read_yaml = __esmMin((() => {
	import_dist$3 = require_dist$2();
	MAX_POLICY_BYTES = 262144;
	MAX_PROBLEMS = 100;
}));

// src/policy/walk.ts
/** The key of a path in `Walked.spots`. */
function spotKey(path) {
	return path.join("\0");
}
/** Holds a document against a shape, telling every problem with its place. */
function walk(yaml, shape) {
	const state = {
		yaml,
		spots: /* @__PURE__ */ new Map(),
		problems: []
	};
	const value = yaml.root === null ? void 0 : visitNode(state, yaml.root, shape, [], shape.section);
	if (yaml.root === null) report$1(state, yaml.spot(0), shape.section, `the file is empty; ${shape.called} begins with 'version: 1'`, "version: 1");
	return {
		value,
		spots: state.spots,
		problems: state.problems
	};
}
function report$1(state, spot, section, message, suggestion = null) {
	state.problems.push({
		...spot,
		message,
		suggestion,
		section
	});
}
function spotOf(state, node) {
	const range = node?.range;
	return range ? state.yaml.spot(range[0], range[1]) : state.yaml.spot(0);
}
function visitNode(state, node, shape, path, section) {
	state.spots.set(spotKey(path), spotOf(state, node));
	switch (shape.kind) {
		case "object": return visitObject(state, node, shape, path);
		case "map": return visitMap(state, node, shape, path, section);
		case "list": return visitList(state, node, shape, path, section);
		case "choice": return visitChoice(state, node, shape.choices, path, section);
		case "boolean": return visitBoolean(state, node, path, section);
		case "number": return visitNumber(state, node, shape.only, path, section);
		case "text": return visitText(state, node, shape.form, path, section);
	}
}
function visitObject(state, node, shape, path) {
	if (!(0, import_dist$2.isMap)(node)) return report$1(state, spotOf(state, node), shape.section, `${shape.called} is a list of keys and values, not ${kindOf(node)}`);
	const value = {};
	const written = /* @__PURE__ */ new Set();
	for (const { key, pair } of pairsOf(state, node, shape.section)) {
		written.add(key);
		const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : void 0;
		if (known === void 0) {
			const open = Object.keys(shape.keys).filter((name) => !node.has(name));
			const spot = spotOf(state, pair.key);
			if (key === "<<") report$1(state, spot, "a-policy-file", "a policy has no merge keys; write the values out");
			else report$1(state, spot, shape.section, `${shape.called} has no key '${clip(key)}'`, nearest(key, open));
			continue;
		}
		const inner = visitNode(state, pair.value ?? pair.key, known.shape, [...path, key], shape.section);
		if (inner !== void 0) value[key] = inner;
	}
	for (const [key, { required }] of Object.entries(shape.keys)) if (required && !written.has(key)) report$1(state, state.yaml.spot(node.range?.[0] ?? 0), shape.section, `${shape.called} needs the key '${key}'`, missing(key, shape));
	return value;
}
function missing(key, shape) {
	const wanted = shape.keys[key]?.shape;
	if (wanted?.kind === "number") return `${key}: ${wanted.only}`;
	return wanted?.kind === "choice" ? `${key}: ${Object.keys(wanted.choices).at(-1)}` : null;
}
/** The pairs of a map, doubled and odd keys reported and left out. */
function pairsOf(state, node, section) {
	const seen = /* @__PURE__ */ new Map();
	const pairs = [];
	for (const pair of node.items) {
		const { key } = pair;
		const spot = spotOf(state, key);
		if (!(0, import_dist$2.isScalar)(key)) {
			report$1(state, spot, section, "a key is one word");
			continue;
		}
		const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
		const before = seen.get(name);
		if (before !== void 0) {
			report$1(state, spot, section, `key '${clip(name)}' stands twice; the first is on line ${before.line}`);
			continue;
		}
		seen.set(name, spot);
		pairs.push({
			key: name,
			pair
		});
	}
	return pairs;
}
function visitMap(state, node, shape, path, section) {
	if (!(0, import_dist$2.isMap)(node)) return report$1(state, spotOf(state, node), section, `this is a list of ids and their facts, not ${kindOf(node)}`);
	const value = Object.create(null);
	for (const { key, pair } of pairsOf(state, node, section)) {
		const fault = checkForm(shape.key, key);
		const spot = spotOf(state, pair.key);
		if (fault !== null) {
			report$1(state, spot, section, `'${clip(key)}' ${fault.fault}`, fault.suggestion);
			continue;
		}
		const inner = visitNode(state, pair.value, shape.of, [...path, key], section);
		state.spots.set(spotKey([...path, key]), spot);
		if (inner !== void 0) value[key] = inner;
	}
	return value;
}
function visitList(state, node, shape, path, section) {
	if (!(0, import_dist$2.isSeq)(node)) {
		if (!shape.orOne || (0, import_dist$2.isScalar)(node) && node.value === null) {
			const written = (0, import_dist$2.isScalar)(node) && typeof node.value === "string" ? `[${JSON.stringify(node.value)}]` : null;
			return report$1(state, spotOf(state, node), section, `'${path.at(-1)}' is a list, not ${kindOf(node)}`, written);
		}
		const only = visitNode(state, node, shape.of, [...path, 0], section);
		return only === void 0 ? void 0 : [only];
	}
	if (node.items.length < shape.atLeast) return report$1(state, spotOf(state, node), section, `'${path.at(-1)}' is empty; leave the key out if nothing is meant`);
	const values = [];
	node.items.forEach((inner, index) => {
		const at = [...path, index];
		values.push(visitNode(state, inner, shape.of, at, section));
		if ((0, import_dist$2.isMap)(inner)) state.spots.set(spotKey(at), state.yaml.spot(startOfItem(node, index) ?? inner.range?.[0] ?? 0));
	});
	return values;
}
/** Where the dash of a list item stands: a rule's line is the line its item begins on. */
function startOfItem(list, index) {
	const token = list.srcToken;
	if (token === void 0 || token.type !== "block-seq" && token.type !== "flow-collection") return null;
	return (token.type === "block-seq" ? token.items[index]?.start.find(({ type }) => type === "seq-item-ind") : void 0)?.offset ?? null;
}
function visitChoice(state, node, choices, path, section) {
	const words = Object.keys(choices);
	const written = (0, import_dist$2.isScalar)(node) ? node.value : void 0;
	if (typeof written === "string" && words.includes(written)) return written;
	const said = (0, import_dist$2.isScalar)(node) && written !== null && written !== void 0 ? `'${clip(String(written))}'` : kindOf(node);
	const suggestion = (0, import_dist$2.isScalar)(node) ? nearest(String(written), words) : null;
	return report$1(state, spotOf(state, node), section, `'${path.at(-1)}' is one of ${words.join(", ")}, not ${said}`, suggestion);
}
function visitBoolean(state, node, path, section) {
	if ((0, import_dist$2.isScalar)(node) && typeof node.value === "boolean") return node.value;
	const word = (0, import_dist$2.isScalar)(node) && typeof node.value === "string" ? node.value.toLowerCase() : "";
	const meant = [
		"yes",
		"on",
		"true",
		"1"
	].includes(word) ? "true" : [
		"no",
		"off",
		"false",
		"0"
	].includes(word) ? "false" : null;
	return report$1(state, spotOf(state, node), section, `'${path.at(-1)}' is true or false, not ${said(node)}`, meant);
}
function visitNumber(state, node, only, path, section) {
	if ((0, import_dist$2.isScalar)(node) && node.value === only) return only;
	return report$1(state, spotOf(state, node), section, `'${path.at(-1)}' is ${only}, not ${said(node)}`, String(only));
}
function visitText(state, node, form, path, section) {
	const name = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
	if (!(0, import_dist$2.isScalar)(node) || node.value === null) return report$1(state, spotOf(state, node), section, `'${name}' is text, not ${kindOf(node)}`);
	if (typeof node.value !== "string") {
		const source = node.source ?? String(node.value);
		return report$1(state, spotOf(state, node), section, `'${name}' is text, and YAML takes ${clip(source)} for ${kindOf(node)}; write it in quotes`, `"${clip(source)}"`);
	}
	const fault = checkForm(form, node.value);
	if (fault === null) return node.value;
	return report$1(state, spotOf(state, node), section, `'${clip(node.value)}' ${fault.fault}`, fault.suggestion);
}
function said(node) {
	return (0, import_dist$2.isScalar)(node) && node.value !== null ? `'${clip(String(node.value))}'` : kindOf(node);
}
function kindOf(node) {
	if ((0, import_dist$2.isMap)(node)) return "keys and values";
	if ((0, import_dist$2.isSeq)(node)) return "a list";
	if (!(0, import_dist$2.isScalar)(node) || node.value === null || node.value === void 0) return "nothing";
	return typeof node.value === "string" ? `the text '${clip(node.value)}'` : `a ${typeof node.value}`;
}
function clip(text) {
	return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
var import_dist$2;
var init_walk = __esmMin((() => {
	import_dist$2 = require_dist$2();
	init_forms();
	init_suggest();
}));

// src/policy/parse.ts
/**
* Reads a policy's bytes. `policy` is null exactly when there are problems, and then all of them are told, in the order of
* the file.
*/
function parsePolicy(bytes, source, options = {}) {
	const read = readYaml(bytes, source.file);
	if (read.yaml === null) return {
		policy: null,
		problems: inOrder(read.problems)
	};
	const walked = walk(read.yaml, POLICY$1);
	const written = walked.value ?? {};
	const spots = spotFinder(walked.spots, read.yaml.spot(0));
	const registry = builtInRegistry();
	const open = options.open === true || written.extends !== void 0 && options.baselines === void 0;
	const own = [...ownAssistants(written), ...(options.baselines ?? []).flatMap(({ assistants }) => assistants)];
	const known = open ? null : namesOf$2(registry, own);
	const meaning = checkMeaning({
		written,
		spots,
		registry,
		known,
		today: options.today ?? null
	});
	const problems = inOrder([...walked.problems, ...meaning]);
	if (problems.length > 0) return {
		policy: null,
		problems
	};
	const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	return {
		policy: buildPolicy(written, source, digest, spots),
		problems
	};
}
/** Names that selectors may use beside the given own assistants. */
function namesOf$2(registry, own) {
	return knownNames(registry, providers.map(({ id }) => id), own);
}
function inOrder(problems) {
	return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}
/** The nearest place known on the way from a value up to the file. */
function spotFinder(spots, start) {
	return (path) => {
		for (let length = path.length; length > 0; length--) {
			const spot = spots.get(spotKey(path.slice(0, length)));
			if (spot !== void 0) return spot;
		}
		return start;
	};
}
/** A problem as one line: `FILE:LINE:COLUMN: sentence; did you mean 'x'?` */
function formatProblem({ file, line, column, message, suggestion }) {
	return `${file}:${line}:${column}: ${message}${suggestion === null ? "" : `; did you mean '${suggestion}'?`}`;
}
var init_parse$1 = __esmMin((() => {
	init_providers();
	init_registry();
	init_build();
	init_checks();
	init_grammar$1();
	init_known();
	init_read_yaml();
	init_walk();
}));

// src/gate/load-policy.ts
/** Reads the policies that count, highest authority first. Null when there is none anywhere. */
async function loadPolicy(places) {
	const baselines = places.baseline === null ? [] : await loadGiven(places.baseline, places);
	if (places.own === null) return baselines.length === 0 ? null : mergePolicies(null, baselines);
	const layers = await loadChain(places.own, null, places, []);
	return { layers: withoutRepeats([...baselines, ...layers]) };
}
function withoutRepeats(layers) {
	const seen = /* @__PURE__ */ new Set();
	return layers.filter(({ source, digest }) => {
		const key = `${source.file} ${digest}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
async function loadGiven(text, places) {
	const reference = parseReference(text);
	if ("fault" in reference || reference.kind !== "remote") {
		const fault = "fault" in reference ? reference.fault : "names no repository; write owner/repo:path, or owner/repo:path@ref";
		throw new Unjudged(`The baseline ${JSON.stringify(text)} ${fault}.`, "Correct the Action's input `baseline`.");
	}
	return loadReference(reference, places, []);
}
async function loadReference(reference, places, path) {
	const name = nameReference(reference);
	if (path.includes(name)) throw refusedChain(path, `${name} extends itself by way of ${path.join(", ")}`);
	if (path.length >= DEEPEST) throw refusedChain(path, `more than ${DEEPEST} policies extend each other, the last being ${name}`);
	const file = await places.read(reference);
	if (file === null) throw new Unjudged(`The policy \`${name}\`, which this one is held against, is not there or may not be read.`, "Give the Action a `baseline-token` that may read that repository, or correct the reference.");
	return loadChain(file, reference, places, [...path, name]);
}
/** A file and all that it extends, what it extends first. */
async function loadChain(file, reference, places, path) {
	const source = {
		file: file.file,
		ref: file.ref
	};
	const first = parsePolicy(file.bytes, source, { today: places.today });
	if (first.policy === null) throw refused(first.problems);
	const baselines = [];
	for (const { text } of first.policy.extends) {
		const named = parseReference(text);
		if ("fault" in named) throw refusedChain(path, `${source.file} extends ${JSON.stringify(text)}, which ${named.fault}`);
		baselines.push(...await loadReference(resolveReference(named, reference), places, path));
	}
	if (baselines.length === 0) return [first.policy];
	const again = parsePolicy(file.bytes, source, {
		today: places.today,
		baselines
	});
	if (again.policy === null) throw refused(again.problems);
	return [...baselines, again.policy];
}
function refused(problems) {
	const [first] = problems;
	const where = first === void 0 ? "" : `: ${first.file}:${first.line}:${first.column}: ${first.message}`;
	return new PolicyRefused("policy-invalid", `The policy is invalid${where}`, problems);
}
function refusedChain(path, fault) {
	return new PolicyRefused("policy-invalid", `The policy is invalid: ${fault}`, [{
		file: path.at(-1) ?? "",
		line: 1,
		column: 1,
		length: 0,
		message: fault,
		suggestion: null,
		section: "extends"
	}]);
}
var PolicyRefused, DEEPEST;
var init_load_policy = __esmMin((() => {
	init_merge$1();
	init_parse$1();
	init_reference();
	init_facts();
	PolicyRefused = class extends Error {
		name = "PolicyRefused";
		code;
		/** Every problem of every file, in their order; empty when there is no policy at all. */
		problems;
		constructor(code, message, problems) {
			super(message);
			this.code = code;
			this.problems = problems;
		}
	};
	DEEPEST = 5;
}));

// src/commands/refusing-policy.ts
var refusing_policy_exports = /* @__PURE__ */ __exportAll({ refusingPolicy: () => refusingPolicy });
/**
* Does work that reads a policy, and turns what can be wrong with it into words and an exit code: every problem a line
* `FILE:LINE:COLUMN: sentence` and 2; facts that cannot be had, 3.
*/
async function refusingPolicy(terminal, work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Unjudged) throw new Refusal(3, error.message, error.remedy);
		if (!(error instanceof PolicyRefused)) throw error;
		if (error.code === "policy-missing") throw new Refusal(2, error.message, "Write one: toolmark init --policy restricted-training, or name a file with --policy.");
		for (const problem of error.problems) terminal.err(`${formatProblem(problem)}\n`);
		const count = error.problems.length === 1 ? "a problem" : `${error.problems.length} problems`;
		throw new Refusal(2, `the policy has ${count}`, "toolmark policy lint shows each in its place.");
	}
}
var init_refusing_policy = __esmMin((() => {
	init_facts();
	init_load_policy();
	init_parse$1();
	init_terminal();
}));

// src/git/git-error.ts
var git_error_exports = /* @__PURE__ */ __exportAll({
	GitError: () => GitError,
	errorOfExit: () => errorOfExit,
	errorOfStart: () => errorOfStart
});
function firstLine$1(text) {
	return (text.trim().split("\n", 1)[0] ?? "").slice(0, 300);
}
/** The error for a git that ended with an unexpected code; its messages are English because LC_ALL is C. */
function errorOfExit(args, stderr, exitCode) {
	return new GitError(codeOfStderr(stderr), {
		args,
		stderr,
		exitCode
	});
}
function codeOfStderr(stderr) {
	if (stderr.includes("not a git repository")) return "no-repository";
	if (stderr.includes("dubious ownership")) return "unsafe-repository";
	if (/unable to read [0-9a-f]{40}|missing blob|missing (?:tree|object)|could not fetch [0-9a-f]{40}/.test(stderr)) return "object-missing";
	return "git-failed";
}
/** The error for a git that could not be started. */
function errorOfStart(args, cause) {
	const code = cause instanceof Error && "code" in cause && cause.code === "ETIMEDOUT" ? "git-timeout" : "git-missing";
	return new GitError(code, {
		args,
		stderr: String(cause),
		exitCode: null
	}, { cause });
}
var GitError;
var init_git_error = __esmMin((() => {
	GitError = class extends Error {
		code;
		args;
		stderr;
		/** git's exit code; null when it did not start or was ended by a signal. */
		exitCode;
		constructor(code, facts, options) {
			super(`git ${facts.args.find((arg) => /^[a-z]/.test(arg)) ?? ""}: ${code}: ${firstLine$1(facts.stderr)}`, options);
			this.name = "GitError";
			this.code = code;
			this.args = facts.args;
			this.stderr = facts.stderr;
			this.exitCode = facts.exitCode;
		}
	};
}));

// node_modules/@simple-git/args-pathspec/dist/index.mjs
function c$1(...n) {
	const e = new String(n);
	return t.set(e, n), e;
}
function r(n) {
	return n instanceof String && t.has(n);
}
function o(n) {
	return t.get(n) ?? [];
}
var t;
var init_dist$2 = __esmMin((() => {
	t = /* @__PURE__ */ new WeakMap();
}));

// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Helpers.
	*/
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	/**
	* Parse or format the given `val`.
	*
	* Options:
	*
	*  - `long` verbose formatting [false]
	*
	* @param {String|Number} val
	* @param {Object} [options]
	* @throws {Error} throw an error if val is not a non-empty string or a number
	* @return {String|Number}
	* @api public
	*/
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	/**
	* Parse the given `str` and return milliseconds.
	*
	* @param {String} str
	* @return {Number}
	* @api private
	*/
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	/**
	* Short format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	/**
	* Long format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	/**
	* Pluralization helper.
	*/
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));

// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the common logic for both the Node.js and web browser
	* implementations of `debug()`.
	*/
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		/**
		* The currently active debug mode names, and names to skip.
		*/
		createDebug.names = [];
		createDebug.skips = [];
		/**
		* Map of special "%n" handling functions, for the debug "format" argument.
		*
		* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
		*/
		createDebug.formatters = {};
		/**
		* Selects a color for a debug namespace
		* @param {String} namespace The namespace string for the debug instance to be colored
		* @return {Number|String} An ANSI color code for the given namespace
		* @api private
		*/
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		/**
		* Create a debugger with the given `namespace`.
		*
		* @param {String} namespace
		* @return {Function}
		* @api public
		*/
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		/**
		* Enables a debug mode by namespaces. This can include modes
		* separated by a colon and wildcards.
		*
		* @param {String} namespaces
		* @api public
		*/
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		/**
		* Checks if the given string matches a namespace template, honoring
		* asterisks as wildcards.
		*
		* @param {String} search
		* @param {String} template
		* @return {Boolean}
		*/
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		/**
		* Disable debug output.
		*
		* @return {String} namespaces
		* @api public
		*/
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		/**
		* Returns true if the given mode name is enabled, false otherwise.
		*
		* @param {String} name
		* @return {Boolean}
		* @api public
		*/
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		/**
		* Coerce `val`.
		*
		* @param {Mixed} val
		* @return {Mixed}
		* @api private
		*/
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		/**
		* XXX DO NOT USE. This is a temporary stub function.
		* XXX It WILL be removed in the next major release.
		*/
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));

// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the web browser implementation of `debug()`.
	*/
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	/**
	* Colors.
	*/
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	/**
	* Currently only WebKit-based Web Inspectors, Firefox >= v31,
	* and the Firebug extension (any Firefox version) are known
	* to support "%c" CSS customizations.
	*
	* TODO: add a `localStorage` variable to explicitly enable/disable colors
	*/
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	/**
	* Colorize log arguments if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	/**
	* Invokes `console.debug()` when available.
	* No-op when `console.debug` is not a "function".
	* If `console.debug` is not available, falls back
	* to `console.log`.
	*
	* @api public
	*/
	exports.log = console.debug || console.log || (() => {});
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	/**
	* Localstorage attempts to return the localstorage.
	*
	* This is necessary because safari throws
	* when a user disables cookies/localstorage
	* and you attempt to access it.
	*
	* @return {LocalStorage}
	* @api private
	*/
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	/**
	* Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
	*/
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));

// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Module dependencies.
	*/
	const tty = __require("tty");
	const util = __require("util");
	/**
	* This is the Node.js implementation of `debug()`.
	*/
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	/**
	* Colors.
	*/
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = __require("supports-color");
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	/**
	* Build up the default `inspectOpts` object from the environment variables.
	*
	*   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
	*/
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	/**
	* Is stdout a TTY? Colored output is enabled when `true`.
	*/
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	/**
	* Adds ANSI color escape codes if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	/**
	* Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
	*/
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		return process.env.DEBUG;
	}
	/**
	* Init logic for `debug` instances.
	*
	* Create a new `inspectOpts` object in case `useColors` is set
	* differently for a particular `debug` instance.
	*/
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	/**
	* Map %o to `util.inspect()`, all on a single line.
	*/
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	/**
	* Map %O to `util.inspect()`, allowing multiple lines if needed.
	*/
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));

// node_modules/debug/src/index.js
var require_src$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Detect Electron renderer / nwjs process, which is node, but we should
	* treat as a browser.
	*/
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));

// node_modules/@kwsites/file-exists/dist/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const fs_1 = __require("fs");
	const log = __importDefault(require_src$1()).default("@kwsites/file-exists");
	function check(path, isFile, isDirectory) {
		log(`checking %s`, path);
		try {
			const stat = fs_1.statSync(path);
			if (stat.isFile() && isFile) {
				log(`[OK] path represents a file`);
				return true;
			}
			if (stat.isDirectory() && isDirectory) {
				log(`[OK] path represents a directory`);
				return true;
			}
			log(`[FAIL] path represents something other than a file or directory`);
			return false;
		} catch (e) {
			if (e.code === "ENOENT") {
				log(`[FAIL] path is not accessible: %o`, e);
				return false;
			}
			log(`[FATAL] %o`, e);
			throw e;
		}
	}
	/**
	* Synchronous validation of a path existing either as a file or as a directory.
	*
	* @param {string} path The path to check
	* @param {number} type One or both of the exported numeric constants
	*/
	function exists(path, type = exports.READABLE) {
		return check(path, (type & exports.FILE) > 0, (type & exports.FOLDER) > 0);
	}
	exports.exists = exists;
	/**
	* Constant representing a file
	*/
	exports.FILE = 1;
	/**
	* Constant representing a folder
	*/
	exports.FOLDER = 2;
	/**
	* Constant representing either a file or a folder
	*/
	exports.READABLE = exports.FILE + exports.FOLDER;
}));

// node_modules/@kwsites/file-exists/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	function __export(m) {
		for (var p in m) if (!exports.hasOwnProperty(p)) exports[p] = m[p];
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	__export(require_src());
}));

// node_modules/@kwsites/promise-deferred/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createDeferred = exports.deferred = void 0;
	/**
	* Creates a new `DeferredPromise`
	*
	* ```typescript
	import {deferred} from '@kwsites/promise-deferred`;
	```
	*/
	function deferred() {
		let done;
		let fail;
		let status = "pending";
		return {
			promise: new Promise((_done, _fail) => {
				done = _done;
				fail = _fail;
			}),
			done(result) {
				if (status === "pending") {
					status = "resolved";
					done(result);
				}
			},
			fail(error) {
				if (status === "pending") {
					status = "rejected";
					fail(error);
				}
			},
			get fulfilled() {
				return status !== "pending";
			},
			get status() {
				return status;
			}
		};
	}
	exports.deferred = deferred;
	/**
	* Alias of the exported `deferred` function, to help consumers wanting to use `deferred` as the
	* local variable name rather than the factory import name, without needing to rename on import.
	*
	* ```typescript
	import {createDeferred} from '@kwsites/promise-deferred`;
	```
	*/
	exports.createDeferred = deferred;
}));

// node_modules/@simple-git/argv-parser/dist/index.mjs
function* x$1(e, n) {
	const t = n === "global";
	for (const o of e) o.isGlobal === t && (yield o);
}
function A$1(e, n) {
	for (const { name: o } of x$1(e, "task")) {
		if (P$1.has(o)) return w(!0, n);
		if (S$1.has(o)) return w(!1, n);
	}
	const t = n.at(0)?.toLowerCase();
	return t === void 0 ? null : E$1.has(t) ? w(!0, n.slice(1)) : F$1.has(t) ? w(!1, n.slice(1)) : n.length === 1 ? w(!1, n) : w(!0, n);
}
function w(e = !1, n = []) {
	const t = n.at(0)?.toLowerCase();
	return t === void 0 ? null : {
		isWrite: e,
		isRead: !e,
		key: t,
		value: n.at(1)
	};
}
function O$1(e, n) {
	return n.isWrite && n.value !== void 0 ? {
		key: n.key,
		value: n.value,
		scope: e
	} : {
		key: n.key,
		scope: e
	};
}
function G$1(e) {
	const n = e?.indexOf("=") || -1;
	return !e || n < 0 ? null : {
		key: e.slice(0, n).trim().toLowerCase(),
		value: e.slice(n + 1)
	};
}
function M$1(e) {
	for (const { name: n } of x$1(e, "task")) switch (n) {
		case "--global": return "global";
		case "--system": return "system";
		case "--worktree": return "worktree";
		case "--local": return "local";
		case "--file":
		case "-f": return "file";
	}
	return "local";
}
function N$1({ name: e }) {
	if (e === "-c" || e === "--config") return "inline";
	if (e === "--config-env") return "env";
}
function* $$1(e) {
	for (const n of e) {
		const t = N$1(n), o = t && G$1(n.value);
		o && (yield {
			...o,
			scope: t
		});
	}
}
function D(e, n, t) {
	const o = {
		read: [],
		write: [...$$1(n)]
	};
	return e === "config" && L$1(o, M$1(n), A$1(n, t)), o;
}
function L$1(e, n, t) {
	if (t === null) return;
	const o = O$1(n, t);
	t.isWrite ? e.write.push(o) : e.read.push(o);
}
function B$1(e) {
	const n = R$1[e ?? ""] ?? T;
	return {
		short: new Map([...C.short.entries(), ...n.short.entries()]),
		long: n.long
	};
}
function b$1(e, n = I$1) {
	if (e.startsWith("--")) {
		const t = e.indexOf("=");
		if (t > 2) return [{
			name: e.slice(0, t),
			value: e.slice(t + 1),
			needsNext: !1
		}];
		const o = e.slice(2);
		return [{
			name: e,
			needsNext: n.long.has(o)
		}];
	}
	if (e.length === 2) {
		const t = e.charAt(1);
		return [{
			name: e,
			needsNext: n.short.get(t) === !0
		}];
	}
	return j$1(e, n.short);
}
function j$1(e, n) {
	const t = e.slice(1).split(""), o = [];
	for (let a = 0; a < t.length; a++) {
		const s = t[a], r = n.get(s);
		if (r === void 0) return [{
			name: e,
			needsNext: !1
		}];
		if (r) {
			const i = t.slice(a + 1).join("");
			if (i && ![...i].every((m) => n.has(m))) return o.push({
				name: `-${s}`,
				value: i,
				needsNext: !1
			}), o;
		}
		o.push({
			name: `-${s}`,
			needsNext: r
		});
	}
	return o;
}
function W$1(e, n = []) {
	let t = 0;
	for (; t < e.length;) {
		const o = String(e[t]);
		if (!o.startsWith("-") || o.length < 2) break;
		const a = b$1(o);
		let s = t + 1;
		for (const r of a) {
			const i = {
				name: r.name,
				value: r.value,
				absorbedNext: !1,
				isGlobal: !0
			};
			r.needsNext && i.value === void 0 && s < e.length && (i.value = String(e[s]), i.absorbedNext = !0, s++), n.push(i);
		}
		t = s;
	}
	return {
		flags: n,
		taskIndex: t
	};
}
function V$1(e, n, t = []) {
	const o$2 = B$1(n), a = [], s = [];
	let r$3 = 0;
	for (; r$3 < e.length;) {
		const i = e[r$3];
		if (r(i)) {
			s.push(...o(i)), r$3++;
			continue;
		}
		const p = String(i);
		if (p === "--") {
			for (let d = r$3 + 1; d < e.length; d++) {
				const g = e[d];
				r(g) ? s.push(...o(g)) : s.push(String(g));
			}
			break;
		}
		if (!p.startsWith("-") || p.length < 2) {
			a.push(p), r$3++;
			continue;
		}
		const m = b$1(p, o$2);
		let u = r$3 + 1;
		for (const d of m) {
			const g = {
				name: d.name,
				value: d.value,
				absorbedNext: !1,
				isGlobal: !1
			};
			d.needsNext && g.value === void 0 && u < e.length && !r(e[u]) && (g.value = String(e[u]), g.absorbedNext = !0, u++), t.push(g);
		}
		r$3 = u;
	}
	return {
		flags: t,
		positionals: a,
		pathspecs: s
	};
}
function* q$1({ write: e }) {
	for (const n of e) for (const t of K$1) {
		const o = t(n.key);
		o && (yield o);
	}
}
function f$1(e, n, t = String(e)) {
	const o = typeof e == "string" ? new RegExp(`\\s*${e.toLowerCase()}`) : e;
	return function(s) {
		if (o.test(s)) return {
			category: n,
			message: `Configuring ${t} is not permitted without enabling ${n}`
		};
	};
}
function l$1(e, n) {
	return f$1(new RegExp(`\\s*${e.toLowerCase().replace(/\./g, "(..+)?.")}`), n, e);
}
function* H$1(e, n) {
	for (const t of n) for (const o of X$1) {
		const a = o(e, t);
		a && (yield a);
	}
}
function c(e, n, t, { name: o = String(n), globalOnly: a = !1, withValue: s = !1 } = {}) {
	const r = typeof n == "string" ? new RegExp(`\\s*${n.toLowerCase()}`) : n, i = `Use of ${e ? `${e} with option ` : ""}${o} is not permitted without enabling ${t}`;
	return function(m, u) {
		if (!(e && m !== e) && !(a && !u.isGlobal) && !(s && u.value === void 0) && r.test(u.name)) return {
			category: t,
			message: i
		};
	};
}
function k(e, n, t) {
	return [...H$1(e, n), ...q$1(t)];
}
function Y$1(...e) {
	const { flags: n, taskIndex: t } = W$1(e), o = t < e.length ? String(e[t]).toLowerCase() : null, { positionals: s, pathspecs: r } = V$1(o !== null ? e.slice(t + 1) : [], o, n), i = D(o, n, s);
	return {
		task: o,
		flags: n.map(J$1),
		paths: r,
		config: i,
		vulnerabilities: z$1(k(o, n, i))
	};
}
function z$1(e) {
	return Object.defineProperty(e, "vulnerabilities", { value: e });
}
function J$1({ value: e, name: n }) {
	return e !== void 0 ? {
		name: n,
		value: e
	} : { name: n };
}
function* Q$1(e) {
	const n = parseInt(e.git_config_count ?? "0", 10);
	for (let t = 0; t < n; t++) {
		const o = e[`git_config_key_${t}`], a = e[`git_config_value_${t}`];
		o !== void 0 && (yield {
			key: o.toLowerCase().trim(),
			value: a,
			scope: "env"
		});
	}
}
function* Z$1(e) {
	for (const n of Object.keys(e)) if (_$1(n)) {
		const t = y[n];
		yield {
			category: t,
			message: `Use of "${n.toUpperCase()}" is not permitted without enabling ${t}`
		};
	}
}
function _$1(e) {
	return Object.hasOwn(y, e);
}
function ee$1(e) {
	const n = {};
	for (const [t, o] of Object.entries(e)) {
		const a = t.toLowerCase().trim();
		(_$1(a) || a.startsWith("git")) && (n[a] = String(o));
	}
	return n;
}
function ne$1(e) {
	const n = ee$1(e), t = {
		read: [],
		write: [...Q$1(n)]
	};
	return {
		config: t,
		vulnerabilities: [...Z$1(n), ...k(null, [], t)]
	};
}
function oe$1(e, n) {
	return [...Y$1(...e).vulnerabilities, ...ne$1(n).vulnerabilities];
}
var P$1, S$1, E$1, F$1, C, I$1, R$1, T, K$1, h$1, X$1, y;
var init_dist$1 = __esmMin((() => {
	init_dist$2();
	P$1 = /* @__PURE__ */ new Set([
		"--add",
		"--edit",
		"--remove-section",
		"--rename-section",
		"--replace-all",
		"--unset",
		"--unset-all",
		"-e"
	]);
	S$1 = /* @__PURE__ */ new Set([
		"--get",
		"--get-all",
		"--get-color",
		"--get-colorbool",
		"--get-regexp",
		"--get-urlmatch",
		"--list",
		"-l"
	]);
	E$1 = /* @__PURE__ */ new Set([
		"edit",
		"remove-section",
		"rename-section",
		"set",
		"unset"
	]);
	F$1 = /* @__PURE__ */ new Set([
		"get",
		"get-color",
		"get-colorbool",
		"list"
	]);
	C = { short: /* @__PURE__ */ new Map([["c", !0]]) };
	I$1 = {
		short: new Map([
			["C", !0],
			["P", !1],
			["h", !1],
			["p", !1],
			["v", !1],
			...C.short.entries()
		]),
		long: /* @__PURE__ */ new Set([
			"attr-source",
			"config-env",
			"exec-path",
			"git-dir",
			"list-cmds",
			"namespace",
			"super-prefix",
			"work-tree"
		])
	};
	R$1 = {
		clone: {
			short: /* @__PURE__ */ new Map([
				["b", !0],
				["j", !0],
				["l", !1],
				["n", !1],
				["o", !0],
				["q", !1],
				["s", !1],
				["u", !0]
			]),
			long: /* @__PURE__ */ new Set([
				"branch",
				"config",
				"jobs",
				"origin",
				"upload-pack",
				"u",
				"template"
			])
		},
		commit: {
			short: /* @__PURE__ */ new Map([
				["C", !0],
				["F", !0],
				["c", !0],
				["m", !0],
				["t", !0]
			]),
			long: /* @__PURE__ */ new Set([
				"file",
				"message",
				"reedit-message",
				"reuse-message",
				"template"
			])
		},
		config: {
			short: /* @__PURE__ */ new Map([
				["e", !1],
				["f", !0],
				["l", !1]
			]),
			long: /* @__PURE__ */ new Set([
				"blob",
				"comment",
				"default",
				"file",
				"type",
				"value"
			])
		},
		fetch: {
			short: /* @__PURE__ */ new Map(),
			long: /* @__PURE__ */ new Set(["upload-pack"])
		},
		init: {
			short: /* @__PURE__ */ new Map(),
			long: /* @__PURE__ */ new Set(["template"])
		},
		pull: {
			short: /* @__PURE__ */ new Map(),
			long: /* @__PURE__ */ new Set(["upload-pack"])
		},
		push: {
			short: /* @__PURE__ */ new Map(),
			long: /* @__PURE__ */ new Set(["exec", "receive-pack"])
		},
		rebase: {
			short: /* @__PURE__ */ new Map([
				["X", !0],
				["f", !1],
				["i", !1],
				["k", !1],
				["m", !1],
				["n", !1],
				["q", !1],
				["r", !1],
				["s", !0],
				["v", !1],
				["x", !0]
			]),
			long: /* @__PURE__ */ new Set([
				"exec",
				"onto",
				"strategy",
				"strategy-option"
			])
		}
	};
	T = {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set()
	};
	K$1 = [
		f$1("alias", "allowUnsafeAlias"),
		f$1("core.askPass", "allowUnsafeAskPass"),
		f$1("core.editor", "allowUnsafeEditor"),
		f$1("core.fsmonitor", "allowUnsafeFsMonitor"),
		f$1("core.gitProxy", "allowUnsafeGitProxy"),
		f$1("core.hooksPath", "allowUnsafeHooksPath"),
		f$1("core.pager", "allowUnsafePager"),
		f$1("core.sshCommand", "allowUnsafeSshCommand"),
		l$1("credential.helper", "allowUnsafeCredentialHelper"),
		l$1("diff.command", "allowUnsafeDiffExternal"),
		f$1("diff.external", "allowUnsafeDiffExternal"),
		l$1("difftool.cmd", "allowUnsafeDiffExternal"),
		l$1("diff.textconv", "allowUnsafeDiffTextConv"),
		l$1("filter.clean", "allowUnsafeFilter"),
		l$1("filter.process", "allowUnsafeFilter"),
		l$1("filter.smudge", "allowUnsafeFilter"),
		l$1("gpg.program", "allowUnsafeGpgProgram"),
		f$1("include.path", "allowUnsafeInclude"),
		l$1("includeIf", "allowUnsafeInclude"),
		f$1("init.templateDir", "allowUnsafeTemplateDir"),
		l$1("pager.", "allowUnsafePager"),
		l$1("merge.driver", "allowUnsafeMergeDriver"),
		l$1("mergetool.path", "allowUnsafeMergeDriver"),
		l$1("mergetool.cmd", "allowUnsafeMergeDriver"),
		l$1("protocol.allow", "allowUnsafeProtocolOverride"),
		l$1("remote.receivepack", "allowUnsafePack"),
		l$1("remote.uploadpack", "allowUnsafePack"),
		f$1("uploadpack.packObjectsHook", "allowUnsafePack"),
		f$1("sequence.editor", "allowUnsafeEditor"),
		l$1("submodule.update", "allowUnsafeSubmodule"),
		l$1("tar.command", "allowUnsafeCommandBinaries"),
		l$1("trailer.cmd", "allowUnsafeCommandBinaries"),
		l$1("trailer.command", "allowUnsafeCommandBinaries"),
		l$1("url.insteadOf", "allowUnsafeUrlRewrite")
	];
	h$1 = {
		globalOnly: !0,
		withValue: !0
	};
	X$1 = [
		c(null, /--(upload|receive)-pack/, "allowUnsafePack", { name: "--upload-pack or --receive-pack" }),
		c("clone", /^-\w*u/, "allowUnsafePack"),
		c("clone", "--u", "allowUnsafePack"),
		c("push", /^--exec$/, "allowUnsafePack", { name: "--exec" }),
		c("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", { name: "-x or --exec" }),
		c(null, "--template", "allowUnsafeTemplateDir"),
		c(null, "--exec-path", "allowUnsafeExec", h$1),
		c(null, "--git-dir", "allowUnsafeConfigPaths", h$1),
		c(null, "--work-tree", "allowUnsafeConfigPaths", h$1),
		c(null, /^-C$/, "allowUnsafeConfigPaths", {
			...h$1,
			name: "-C"
		})
	];
	y = {
		editor: "allowUnsafeEditor",
		git_askpass: "allowUnsafeAskPass",
		git_config_global: "allowUnsafeConfigPaths",
		git_config_system: "allowUnsafeConfigPaths",
		git_config_count: "allowUnsafeConfigEnvCount",
		git_config_parameters: "allowUnsafeConfigEnvCount",
		git_config: "allowUnsafeConfigPaths",
		git_editor: "allowUnsafeEditor",
		git_exec_path: "allowUnsafeExec",
		git_external_diff: "allowUnsafeDiffExternal",
		git_pager: "allowUnsafePager",
		git_proxy_command: "allowUnsafeGitProxy",
		git_template_dir: "allowUnsafeTemplateDir",
		git_sequence_editor: "allowUnsafeEditor",
		git_ssh: "allowUnsafeSshCommand",
		git_ssh_command: "allowUnsafeSshCommand",
		pager: "allowUnsafePager",
		prefix: "allowUnsafeConfigPaths",
		ssh_askpass: "allowUnsafeAskPass",
		visual: "allowUnsafeEditor"
	};
}));

// node_modules/simple-git/dist/index.mjs
var dist_exports = /* @__PURE__ */ __exportAll({
	CheckRepoActions: () => qe,
	CleanOptions: () => zt,
	DiffNameStatus: () => Kt,
	GitConfigScope: () => Ht,
	GitConstructError: () => Ae,
	GitError: () => O,
	GitPluginError: () => A,
	GitResponseError: () => at,
	ResetMode: () => Vt,
	TaskConfigurationError: () => xe,
	grepQueryBuilder: () => Sn,
	pathspec: () => c$1,
	simpleGit: () => wo
});
function Ne(t) {
	return typeof t != "function" ? W : t;
}
function $e(t) {
	return typeof t == "function" && t !== W;
}
function Pe(t, e) {
	const n = t.indexOf(e);
	return n <= 0 ? [t, ""] : [t.substr(0, n), t.substr(n + 1)];
}
function Me(t, e = 0) {
	return Dt(t) && t.length > e ? t[e] : void 0;
}
function N(t, e = 0) {
	if (Dt(t) && t.length > e) return t[t.length - 1 - e];
}
function Dt(t) {
	return Bt(t);
}
function H(t = "", e = !0, n = `
`) {
	return t.split(n).reduce((r, s) => {
		const o = e ? s.trim() : s;
		return o && r.push(o), r;
	}, []);
}
function ut(t, e) {
	return H(t, !0).map((n) => e(n));
}
function Lt(t) {
	return (0, import_dist.exists)(t, import_dist.FOLDER);
}
function S(t, e) {
	return Array.isArray(t) ? t.includes(e) || t.push(e) : t.add(e), e;
}
function De(t, e) {
	return Array.isArray(t) && !t.includes(e) && t.push(e), t;
}
function ct(t, e) {
	if (Array.isArray(t)) {
		const n = t.indexOf(e);
		n >= 0 && t.splice(n, 1);
	} else t.delete(e);
	return e;
}
function v(t) {
	return Array.isArray(t) ? t : [t];
}
function jt(t) {
	return t.replace(/[\s-]+(.)/g, (e, n) => n.toUpperCase());
}
function L(t) {
	return v(t).map((e) => e instanceof String ? e : String(e));
}
function p(t, e = 0) {
	if (t == null) return e;
	const n = parseInt(t, 10);
	return Number.isNaN(n) ? e : n;
}
function U(t, e) {
	const n = [];
	for (let r = 0, s = t.length; r < s; r++) n.push(e, t[r]);
	return n;
}
function F(t) {
	return (Array.isArray(t) ? Buffer.concat(t) : t).toString("utf-8");
}
function Le(t) {
	return t ? Buffer.isBuffer(t) ? t.length : Buffer.byteLength(t) : 0;
}
function je(t, e) {
	const n = {};
	return e.forEach((r) => {
		t[r] !== void 0 && (n[r] = t[r]);
	}), n;
}
function wt(t = 0) {
	return new Promise((e) => setTimeout(e, t));
}
function bt(t) {
	if (t !== !1) return t;
}
function d(t, e, n) {
	return e(t) ? t : arguments.length > 2 ? n : void 0;
}
function st(t, e) {
	const n = r(t) ? "string" : typeof t;
	return /number|string|boolean/.test(n) && (!e || !e.includes(n));
}
function lt(t) {
	return !!t && ft(t) === "[object Object]";
}
function Ie(t) {
	return typeof t == "function";
}
function Ue() {
	throw new Error("LineParser:useMatches not implemented");
}
function Ge(...t) {
	const e = process.cwd(), n = Object.assign({
		baseDir: e,
		...Fe
	}, ...t.filter((r) => typeof r == "object" && r));
	return n.baseDir = n.baseDir || e, n.trimmed = n.trimmed === !0, n;
}
function It(t, e = []) {
	return lt(t) ? Object.keys(t).reduce((n, r$1) => {
		const s = t[r$1];
		if (r(s)) n.push(s);
		else if (st(s, ["boolean"])) n.push(r$1 + "=" + s);
		else if (Array.isArray(s)) for (const o of s) st(o, ["string", "number"]) || n.push(r$1 + "=" + o);
		else n.push(r$1);
		return n;
	}, e) : e;
}
function h(t, e = 0, n = !1) {
	const r = [];
	for (let s = 0, o = e < 0 ? t.length : e; s < o; s++) "string|number".includes(typeof t[s]) && r.push(String(t[s]));
	return It(ht(t), r), n || r.push(...ze(t)), r;
}
function ze(t) {
	return L(d(N(t, typeof N(t) == "function" ? 1 : 0), K, []));
}
function ht(t) {
	return d(N(t, Ie(N(t)) ? 1 : 0), lt);
}
function u(t, e = !0) {
	const n = Ne(N(t));
	return e || $e(n) ? n : void 0;
}
function Tt(t, e) {
	return t(e.stdOut, e.stdErr);
}
function E(t, e, n, r = !0) {
	return v(n).forEach((s) => {
		for (let o = H(s, r), i = 0, a = o.length; i < a; i++) {
			const c = (y = 0) => {
				if (!(i + y >= a)) return o[i + y];
			};
			e.some(({ parse: y }) => y(c, t));
		}
	}), t;
}
function We(t) {
	switch (t) {
		case "bare": return Ke();
		case "root": return He();
	}
	return {
		commands: ["rev-parse", "--is-inside-work-tree"],
		format: "utf-8",
		onError: mt,
		parser: Ut
	};
}
function He() {
	return {
		commands: ["rev-parse", "--git-dir"],
		format: "utf-8",
		onError: mt,
		parser(e) {
			return /^\.(git)?$/.test(e.trim());
		}
	};
}
function Ke() {
	return {
		commands: ["rev-parse", "--is-bare-repository"],
		format: "utf-8",
		onError: mt,
		parser: Ut
	};
}
function Ve(t) {
	return /(Not a git repository|Kein Git-Repository)/i.test(String(t));
}
function Ze(t, e) {
	const n = new Xe(t), r = t ? Qe : Ye;
	return H(e).forEach((s) => {
		const o = s.replace(r, "");
		n.paths.push(o), (Je.test(o) ? n.folders : n.files).push(o);
	}), n;
}
function tn(t) {
	return {
		commands: Ft,
		format: "empty",
		parser: t
	};
}
function b(t) {
	return {
		commands: Ft,
		format: "empty",
		parser() {
			throw typeof t == "string" ? new xe(t) : t;
		}
	};
}
function g(t, e = !1) {
	return {
		commands: t,
		format: "utf-8",
		parser(n) {
			return e ? String(n).trim() : n;
		}
	};
}
function Gt(t) {
	return {
		commands: t,
		format: "buffer",
		parser(e) {
			return e;
		}
	};
}
function en(t) {
	return t.format === "buffer";
}
function kt(t) {
	return t.format === "empty" || !t.commands.length;
}
function on(t, e) {
	const { cleanMode: n, options: r, valid: s } = cn(t);
	return n ? s.options ? (r.push(...e), r.some(hn) ? b(nn) : an(n, r)) : b(sn + JSON.stringify(t)) : b(rn);
}
function an(t, e) {
	return {
		commands: [
			"clean",
			`-${t}`,
			...e
		],
		format: "utf-8",
		parser(r) {
			return Ze(t === "n", r);
		}
	};
}
function un(t) {
	return Array.isArray(t) && t.every((e) => qt.has(e));
}
function cn(t) {
	let e, n = [], r = {
		cleanMode: !1,
		options: !0
	};
	return t.replace(/[^a-z]i/g, "").split("").forEach((s) => {
		fn(s) ? (e = s, r.cleanMode = !0) : r.options = r.options && ln(n[n.length] = `-${s}`);
	}), {
		cleanMode: e,
		options: n,
		valid: r
	};
}
function fn(t) {
	return t === "f" || t === "n";
}
function ln(t) {
	return /^-[a-z]$/i.test(t) && qt.has(t.charAt(1));
}
function hn(t) {
	return /^-[^\-]/.test(t) ? t.indexOf("i") > 0 : t === "--interactive";
}
function pn(t) {
	const e = new mn();
	for (const n of Wt(t)) e.addValue(n.file, String(n.key), n.value);
	return e;
}
function dn(t, e) {
	let n = null;
	const r = [], s = /* @__PURE__ */ new Map();
	for (const o of Wt(t, e)) o.key === e && (r.push(n = o.value), s.has(o.file) || s.set(o.file, []), s.get(o.file).push(n));
	return {
		key: e,
		paths: Array.from(s.keys()),
		scopes: s,
		value: n,
		values: r
	};
}
function gn(t) {
	return t.replace(/^(file):/, "");
}
function* Wt(t, e = null) {
	const n = t.split("\0");
	for (let r = 0, s = n.length - 1; r < s;) {
		const o = gn(n[r++]);
		let i = n[r++], a = e;
		if (i.includes(`
`)) {
			const c = Pe(i, `
`);
			a = c[0], i = c[1];
		}
		yield {
			file: o,
			key: a,
			value: i
		};
	}
}
function Y(t, e) {
	return typeof t == "string" && Object.hasOwn(Ht, t) ? t : e;
}
function yn(t, e, n, r) {
	const s = ["config", `--${r}`];
	return n && s.push("--add"), s.push(t, e), {
		commands: s,
		format: "utf-8",
		parser(o) {
			return o;
		}
	};
}
function wn(t, e) {
	const n = [
		"config",
		"--null",
		"--show-origin",
		"--get-all",
		t
	];
	return e && n.splice(1, 0, `--${e}`), {
		commands: n,
		format: "utf-8",
		parser(r) {
			return dn(r, t);
		}
	};
}
function bn(t) {
	const e = [
		"config",
		"--list",
		"--show-origin",
		"--null"
	];
	return t && e.push(`--${t}`), {
		commands: e,
		format: "utf-8",
		parser(n) {
			return pn(n);
		}
	};
}
function Tn() {
	return {
		addConfig(t, e, ...n) {
			return this._runTask(yn(t, e, n[0] === !0, Y(n[1], "local")), u(arguments));
		},
		getConfig(t, e) {
			return this._runTask(wn(t, Y(e, void 0)), u(arguments));
		},
		listConfig(...t) {
			return this._runTask(bn(Y(t[0], void 0)), u(arguments));
		}
	};
}
function _n(t) {
	return kn.has(t);
}
function Sn(...t) {
	return new En().param(...t);
}
function Rn(t) {
	const e = /* @__PURE__ */ new Set(), n = {};
	return ut(t, (r) => {
		const [s, o, i] = r.split(I);
		e.add(s), (n[s] = n[s] || []).push({
			line: p(o),
			path: s,
			preview: i
		});
	}), {
		paths: e,
		results: n
	};
}
function On() {
	return { grep(t) {
		const e = u(arguments), n = h(arguments);
		for (const s of vn) if (n.includes(s)) return this._runTask(b(`git.grep: use of "${s}" is not supported.`), e);
		typeof t == "string" && (t = Sn().param(t));
		const r = [
			"grep",
			"--null",
			"-n",
			"--full-name",
			...n,
			...t
		];
		return this._runTask({
			commands: r,
			format: "utf-8",
			parser(s) {
				return Rn(s);
			}
		}, e);
	} };
}
function An(t, e) {
	const n = ["reset"];
	return Xt(t) && n.push(`--${t}`), n.push(...e), g(n);
}
function xn(t) {
	if (Xt(t)) return t;
	switch (typeof t) {
		case "string":
		case "undefined": return "soft";
	}
}
function Xt(t) {
	return typeof t == "string" && Cn.includes(t);
}
function Nn() {
	return (0, import_src.default)("simple-git");
}
function vt(t, e, n) {
	return !e || !String(e).replace(/\s*/, "") ? n ? (r, ...s) => {
		t(r, ...s), n(r, ...s);
	} : t : (r, ...s) => {
		t(`%s ${r}`, e, ...s), n && n(r, ...s);
	};
}
function $n(t, e, { namespace: n }) {
	if (typeof t == "string") return t;
	const r = e && e.namespace || "";
	return r.startsWith(n) ? r.substr(n.length + 1) : r || n;
}
function $(t, e, n, r = Nn()) {
	const s = t && `[${t}]` || "", o = [], i = typeof e == "string" ? r.extend(e) : e, a = $n(d(e, m), i, r);
	return y(n);
	function c(w, T) {
		return S(o, $(t, a.replace(/^[^:]+/, w), T, r));
	}
	function y(w) {
		const T = w && `[${w}]` || "", k = i && vt(i, T) || W, C = vt(r, `${s} ${T}`, k);
		return Object.assign(i ? k : C, {
			label: t,
			sibling: c,
			info: C,
			step: y
		});
	}
}
function Mn(t, e) {
	return (n) => {
		e("[ERROR] child process exception %o", n), t.push(Buffer.from(String(n.stack), "ascii"));
	};
}
function Et(t, e, n, r) {
	return (s) => {
		n("%s received %L bytes", e, s), r("%B", s), t.push(s);
	};
}
function Ln(t, e, n = W) {
	const r = (o) => {
		n(null, o);
	}, s = (o) => {
		o?.task === t && n(o, void 0);
	};
	e.then(r, s);
}
function St(t, e) {
	return tn((n) => {
		if (!Lt(t)) throw new Error(`Git.cwd: cannot change to non-directory "${t}"`);
		return (e || n).cwd = t;
	});
}
function Q(t) {
	const e = ["checkout", ...t];
	return e[1] === "-b" && e.includes("-B") && (e[1] = ct(e, "-B")), g(e);
}
function jn() {
	return {
		checkout() {
			return this._runTask(Q(h(arguments, 1)), u(arguments));
		},
		checkoutBranch(t, e) {
			return this._runTask(Q([
				"-b",
				t,
				e,
				...h(arguments)
			]), u(arguments));
		},
		checkoutLocalBranch(t) {
			return this._runTask(Q([
				"-b",
				t,
				...h(arguments)
			]), u(arguments));
		}
	};
}
function Rt(t, e, n, ...r) {
	return m(n) ? e(n, d(r[0], m), h(arguments)) : b(`git.${t}() requires a string 'repoPath'`);
}
function In() {
	return {
		clone(t, ...e) {
			return this._runTask(Rt("clone", Yt, d(t, m), ...e), u(arguments));
		},
		mirror(t, ...e) {
			return this._runTask(Rt("mirror", Bn, d(t, m), ...e), u(arguments));
		}
	};
}
function Fn(t) {
	return E({
		author: null,
		branch: "",
		commit: "",
		root: !1,
		summary: {
			changes: 0,
			insertions: 0,
			deletions: 0
		}
	}, Un, t);
}
function Gn(t, e, n) {
	return {
		commands: [
			"-c",
			"core.abbrev=40",
			"commit",
			...U(t, "-m"),
			...e,
			...n
		],
		format: "utf-8",
		parser: Fn
	};
}
function zn() {
	return { commit(e, ...n) {
		const r = u(arguments), s = t(e) || Gn(v(e), v(d(n[0], G, [])), [...L(d(n[1], K, [])), ...h(arguments, 0, !0)]);
		return this._runTask(s, r);
	} };
	function t(e) {
		return !G(e) && b("git.commit: requires the commit message to be supplied as a string/string[]");
	}
}
function qn() {
	return {
		count: 0,
		garbage: 0,
		inPack: 0,
		packs: 0,
		prunePackable: 0,
		size: 0,
		sizeGarbage: 0,
		sizePack: 0
	};
}
function Hn() {
	return { countObjects() {
		return this._runTask({
			commands: ["count-objects", "--verbose"],
			format: "utf-8",
			parser(t) {
				return E(qn(), [Wn], t);
			}
		});
	} };
}
function Kn() {
	return { firstCommit() {
		return this._runTask(g([
			"rev-list",
			"--max-parents=0",
			"HEAD"
		], !0), u(arguments));
	} };
}
function Vn(t, e) {
	const n = ["hash-object", t];
	return e && n.push("-w"), g(n, !0);
}
function Qn(t, e, n) {
	const r = String(n).trim();
	let s;
	if (s = Xn.exec(r)) return new J(t, e, !1, s[1]);
	if (s = Yn.exec(r)) return new J(t, e, !0, s[1]);
	let o = "";
	const i = r.split(" ");
	for (; i.length;) if (i.shift() === "in") {
		o = i.join(" ");
		break;
	}
	return new J(t, e, /^re/i.test(r), o);
}
function Jn(t) {
	return t.includes(Qt);
}
function Zn(t = !1, e, n) {
	const r = ["init", ...n];
	return t && !Jn(r) && r.splice(1, 0, Qt), {
		commands: r,
		format: "utf-8",
		parser(s) {
			return Qn(r.includes("--bare"), e, s);
		}
	};
}
function tr(t) {
	return t === void 0 ? b("interpretTrailers called without input content") : {
		format: "utf-8",
		parser(e) {
			return Object.fromEntries(ut(e, (n) => {
				const r = n.indexOf(":");
				return [jt(n.substring(0, r).toLowerCase()), n.substring(r + 2).trim()];
			}));
		},
		commands: ["interpret-trailers", "--parse"],
		input: t
	};
}
function er() {
	return { interpretTrailers(t) {
		return this._runTask(tr(d(t, Be)), u(arguments));
	} };
}
function pt(t) {
	for (let e = 0; e < t.length; e++) {
		const n = Jt.exec(t[e]);
		if (n) return `--${n[1]}`;
	}
	return "";
}
function nr(t) {
	return Jt.test(t);
}
function Zt(t = R.NONE) {
	const e = ar[t];
	return (n) => E(new rr(), e, n, !1);
}
function cr(t, e) {
	return e.reduce((n, r, s) => (n[r] = t[s] || "", n), /* @__PURE__ */ Object.create({ diff: null }));
}
function re(t = ne, e = ur, n = R.NONE) {
	const r = Zt(n);
	return function(s) {
		const o = H(s.trim(), !1, te).map(function(i) {
			const a = i.split(ee), c = cr(a[0].split(t), e);
			return a.length > 1 && a[1].trim() && (c.diff = r(a[1])), c;
		});
		return {
			all: o,
			latest: o.length && o[0] || null,
			total: o.length
		};
	};
}
function fr(t) {
	let e = pt(t);
	const n = ["diff"];
	return e === R.NONE && (e = R.STAT, n.push("--stat=4096")), n.push(...t), dt(n) || {
		commands: n,
		format: "utf-8",
		parser: Zt(e)
	};
}
function dt(t) {
	const e = t.filter(nr);
	if (e.length > 1) return b(`Summary flags are mutually exclusive - pick one of ${e.join(",")}`);
	if (e.length && t.includes("-z")) return b(`Summary flag ${e} parsing is not compatible with null termination option '-z'`);
}
function lr(t, e) {
	const n = [], r = [];
	return Object.keys(t).forEach((s) => {
		n.push(s), r.push(String(t[s]));
	}), [n, r.join(e)];
}
function hr(t) {
	return Object.keys(t).reduce((e, n) => (n in se || (e[n] = t[n]), e), {});
}
function oe(t = {}, e = []) {
	const n = d(t.splitter, m, ne), [s, o] = lr(lt(t.format) ? t.format : {
		hash: "%H",
		date: t.strictDate === !1 ? "%ai" : "%aI",
		message: "%s",
		refs: "%D",
		body: t.multiLine ? "%B" : "%b",
		author_name: t.mailMap !== !1 ? "%aN" : "%an",
		author_email: t.mailMap !== !1 ? "%aE" : "%ae"
	}, n), i = [], a = [`--pretty=format:${te}${o}${ee}`, ...e], c = t.n || t["max-count"] || t.maxCount;
	if (c && a.push(`--max-count=${c}`), t.from || t.to) {
		const y = t.symmetric !== !1 ? "..." : "..";
		i.push(`${t.from || ""}${y}${t.to || ""}`);
	}
	return m(t.file) && a.push("--follow", c$1(t.file)), It(hr(t), a), {
		fields: s,
		splitter: n,
		commands: [...a, ...i]
	};
}
function mr(t, e, n) {
	const r = re(t, e, pt(n));
	return {
		commands: ["log", ...n],
		format: "utf-8",
		parser: r
	};
}
function pr() {
	return { log(...n) {
		const r = u(arguments), s = oe(ht(arguments), L(d(arguments[0], K, []))), o = e(...n) || dt(s.commands) || t(s);
		return this._runTask(o, r);
	} };
	function t(n) {
		return mr(n.splitter, n.fields, n.commands);
	}
	function e(n, r) {
		return m(n) && m(r) && b("git.log(string, string) should be replaced with git.log({ from: string, to: string })");
	}
}
function tt(t) {
	return t.objects = t.objects || {
		compressing: 0,
		counting: 0,
		enumerating: 0,
		packReused: 0,
		reused: {
			count: 0,
			delta: 0
		},
		total: {
			count: 0,
			delta: 0
		}
	};
}
function Ct(t) {
	const e = /^\s*(\d+)/.exec(t), n = /delta (\d+)/i.exec(t);
	return {
		count: p(e && e[1] || "0"),
		delta: p(n && n[1] || "0")
	};
}
function ae(t, e) {
	return E({ remoteMessages: new br() }, wr, e);
}
function Rr(t, e) {
	const n = E(new gr(), Er, [t, e]);
	return n.message && n;
}
function At(t) {
	return t.length ? {
		commands: ["merge", ...t],
		format: "utf-8",
		parser(e, n) {
			const r = Cr(e, n);
			if (r.failed) throw new at(r);
			return r;
		}
	} : b("Git.merge requires at least one option");
}
function xr(t, e, n) {
	const r = n.includes("deleted"), s = n.includes("tag") || /^refs\/tags/.test(t), o = !n.includes("new");
	return {
		deleted: r,
		tag: s,
		branch: !s,
		new: !o,
		alreadyUpdated: o,
		local: t,
		remote: e
	};
}
function Mr(t = {}, e) {
	return S(e, "--tags"), ce(t, e);
}
function ce(t = {}, e) {
	const n = ["push", ...e];
	return t.branch && n.splice(1, 0, t.branch), t.remote && n.splice(1, 0, t.remote), ct(n, "-v"), S(n, "--verbose"), S(n, "--porcelain"), {
		commands: n,
		format: "utf-8",
		parser: $r
	};
}
function Dr() {
	return {
		showBuffer() {
			const t = ["show", ...h(arguments, 1)];
			return t.includes("--binary") || t.splice(1, 0, "--binary"), this._runTask(Gt(t), u(arguments));
		},
		show() {
			const t = ["show", ...h(arguments, 1)];
			return this._runTask(g(t), u(arguments));
		}
	};
}
function xt(t) {
	const [e, n] = t.split(I);
	return {
		from: n || e,
		to: e
	};
}
function _(t, e, n) {
	return [`${t}${e}`, n];
}
function et(t, ...e) {
	return e.map((n) => _(t, n, (r, s) => r.conflicted.push(s)));
}
function Fr(t, e) {
	const n = e.trim();
	switch (" ") {
		case n.charAt(2): return r(n.charAt(0), n.charAt(1), n.slice(3));
		case n.charAt(1): return r(" ", n.charAt(0), n.slice(2));
		default: return;
	}
	function r(s, o, i) {
		const a = `${s}${o}`, c = Ir.get(a);
		c && c(t, i), a !== "##" && a !== "!!" && t.files.push(new jr(i, s, o));
	}
}
function zr(t) {
	return {
		format: "utf-8",
		commands: [
			"status",
			"--porcelain",
			"-b",
			"-u",
			"--null",
			...t.filter((n) => !Gr.includes(n))
		],
		parser(n) {
			return Ur(n);
		}
	};
}
function q(t = 0, e = 0, n = 0, r = "", s = !0) {
	return Object.defineProperty({
		major: t,
		minor: e,
		patch: n,
		agent: r,
		installed: s
	}, "toString", {
		value() {
			return `${this.major}.${this.minor}.${this.patch}`;
		},
		configurable: !1,
		enumerable: !1
	});
}
function qr() {
	return q(0, 0, 0, "", !1);
}
function Wr() {
	return { version() {
		return this._runTask({
			commands: ["--version"],
			format: "utf-8",
			parser: Kr,
			onError(t, e, n, r) {
				if (t.exitCode === V.NOT_FOUND) return n(Buffer.from(fe));
				r(e);
			}
		});
	} };
}
function Kr(t) {
	return t === fe ? qr() : E(q(0, 0, 0, t), Hr, t);
}
function Yr(t, e) {
	return g([
		"apply",
		...e,
		...t
	]);
}
function Nt(t) {
	return t ? t.charAt(0) : "";
}
function me(t, e = !1) {
	return E(new Qr(), e ? [Zr] : Jr, t);
}
function es(t, e) {
	return {
		branch: t,
		hash: e,
		success: !0
	};
}
function ns(t) {
	return {
		branch: t,
		hash: null,
		success: !1
	};
}
function de(t, e) {
	return e === V.ERROR && pe.test(t);
}
function os(t) {
	const e = [
		"-d",
		"-D",
		"--delete"
	];
	return t.some((n) => e.includes(n));
}
function is(t) {
	const e = os(t), n = t.includes("--show-current"), r = ["branch", ...t];
	return r.length === 1 && r.push("-a"), r.includes("-v") || r.splice(1, 0, "-v"), {
		format: "utf-8",
		commands: r,
		parser(s, o) {
			return e ? gt(s, o).all[0] : me(s, n);
		}
	};
}
function as() {
	return {
		format: "utf-8",
		commands: ["branch", "-v"],
		parser(t) {
			return me(t);
		}
	};
}
function us(t, e = !1) {
	return {
		format: "utf-8",
		commands: [
			"branch",
			"-v",
			e ? "-D" : "-d",
			...t
		],
		parser(n, r) {
			return gt(n, r);
		},
		onError({ exitCode: n, stdOut: r }, s, o, i) {
			if (!de(String(s), n)) return i(s);
			o(r);
		}
	};
}
function cs(t, e = !1) {
	const n = {
		format: "utf-8",
		commands: [
			"branch",
			"-v",
			e ? "-D" : "-d",
			t
		],
		parser(r, s) {
			return gt(r, s).branches[t];
		},
		onError({ exitCode: r, stdErr: s, stdOut: o }, i, a, c) {
			if (!de(String(i), r)) return c(i);
			throw new at(n.parser(F(o), F(s)), String(i));
		}
	};
	return n;
}
function fs(t) {
	return {
		commands: ["check-ignore", ...t],
		format: "utf-8",
		parser: ls
	};
}
function ls(t) {
	return t.split(/\n/g).map(hs).filter(Boolean);
}
function hs(t) {
	const e = t.trim().replace(/^["']|["']$/g, "");
	return e && normalize(e);
}
function ps(t, e) {
	return E({
		raw: t,
		remote: null,
		branches: [],
		tags: [],
		updated: [],
		deleted: []
	}, ms, [t, e]);
}
function ds(t) {
	return /^--upload-pack(=|$)/.test(t);
}
function gs(t, e, n) {
	const r = ["fetch", ...n];
	return t && e && r.push(t, e), r.find(ds) ? b("git.fetch: potential exploit argument blocked.") : {
		commands: r,
		format: "utf-8",
		parser: ps
	};
}
function ws(t) {
	return E({ moves: [] }, ys, t);
}
function bs(t, e) {
	return {
		commands: [
			"mv",
			"-v",
			...v(t),
			e
		],
		format: "utf-8",
		parser: ws
	};
}
function Ts(t, e, n) {
	const r = ["pull", ...n];
	return t && e && r.splice(1, 0, t, e), {
		commands: r,
		format: "utf-8",
		parser(s, o) {
			return ue(s, o);
		},
		onError(s, o, i, a) {
			const c = Rr(F(s.stdOut), F(s.stdErr));
			if (c) return a(new at(c));
			a(o);
		}
	};
}
function ks(t) {
	const e = {};
	return ge(t, ([n]) => e[n] = { name: n }), Object.values(e);
}
function _s(t) {
	const e = {};
	return ge(t, ([n, r, s]) => {
		Object.hasOwn(e, n) || (e[n] = {
			name: n,
			refs: {
				fetch: "",
				push: ""
			}
		}), s && r && (e[n].refs[s.replace(/[^a-z]/g, "")] = r);
	}), Object.values(e);
}
function ge(t, e) {
	ut(t, (n) => e(n.split(/\s+/)));
}
function vs(t, e, n) {
	return g([
		"remote",
		"add",
		...n,
		t,
		e
	]);
}
function Es(t) {
	const e = ["remote"];
	return t && e.push("-v"), {
		commands: e,
		format: "utf-8",
		parser: t ? _s : ks
	};
}
function Ss(t) {
	const e = [...t];
	return e[0] !== "ls-remote" && e.unshift("ls-remote"), g(e);
}
function Rs(t) {
	const e = [...t];
	return e[0] !== "remote" && e.unshift("remote"), g(e);
}
function Os(t) {
	return g([
		"remote",
		"remove",
		t
	]);
}
function Cs(t = {}, e) {
	const n = oe(t), r = [
		"stash",
		"list",
		...n.commands,
		...e
	], s = re(n.splitter, n.fields, pt(r));
	return dt(r) || {
		commands: r,
		format: "utf-8",
		parser: s
	};
}
function As(t, e) {
	return X([
		"add",
		t,
		e
	]);
}
function xs(t) {
	return X(["init", ...t]);
}
function X(t) {
	const e = [...t];
	return e[0] !== "submodule" && e.unshift("submodule"), g(e);
}
function Ns(t) {
	return X(["update", ...t]);
}
function Ms(t, e) {
	const n = Number.isNaN(t);
	return n !== Number.isNaN(e) ? n ? 1 : -1 : n ? ye(t, e) : 0;
}
function ye(t, e) {
	return t === e ? 0 : t > e ? 1 : -1;
}
function Ds(t) {
	return t.trim();
}
function B(t) {
	return typeof t == "string" && parseInt(t.replace(/^\D+/g, ""), 10) || 0;
}
function Ls(t = []) {
	const e = t.some((n) => /^--sort=/.test(n));
	return {
		format: "utf-8",
		commands: [
			"tag",
			"-l",
			...t
		],
		parser(n) {
			return Ps(n, e);
		}
	};
}
function js(t) {
	return {
		format: "utf-8",
		commands: ["tag", t],
		parser() {
			return { name: t };
		}
	};
}
function Bs(t, e) {
	return {
		format: "utf-8",
		commands: [
			"tag",
			"-a",
			"-m",
			e,
			t
		],
		parser() {
			return { name: t };
		}
	};
}
function f(t, e) {
	this._plugins = e, this._executor = new Dn(t.baseDir, new Xr(t.maxConcurrentProcesses), e), this._trimmed = t.trimmed;
}
function Is(t) {
	return t ? [{
		type: "spawn.before",
		action(r, s) {
			t.aborted && s.kill(new A(void 0, "abort", "Abort already signaled"));
		}
	}, {
		type: "spawn.after",
		action(r, s) {
			function o() {
				s.kill(new A(void 0, "abort", "Abort signal received"));
			}
			t.addEventListener("abort", o), s.spawned.on("close", () => t.removeEventListener("abort", o));
		}
	}] : void 0;
}
function Fs(t, e = !1) {
	const n = new Set(t.map((r) => r.toLowerCase().trim()));
	return {
		type: "spawn.options",
		action(r, s) {
			const o = { ...r.env ?? process.env }, i = new Set(Object.keys(s.env).map((a) => a.toLowerCase().trim()));
			for (const a of Object.keys(o)) {
				const c = a.toLowerCase().trim();
				if (!(!Gs(c) || n.has(c))) {
					if (i.has(c)) throw new A(void 0, "allowEnvironment", `Use of "${a}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);
					Us("removing ambient guarded environment variable %s", a), delete o[a];
				}
			}
			return {
				...r,
				env: {
					...o,
					GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!e)
				}
			};
		}
	};
}
function Gs(t) {
	const e = t.toLowerCase().trim();
	return e.startsWith("git_") || _$1(e);
}
function zs(t = {}) {
	return {
		type: "spawn.args",
		action(e, { env: n }) {
			for (const r of oe$1(e, n)) if (t[r.category] !== !0) throw new A(void 0, "unsafe", r.message);
			return e;
		}
	};
}
function qs(t) {
	const e = U(t, "-c");
	return {
		type: "spawn.args",
		action(n) {
			return [...e, ...n];
		}
	};
}
function Ws({ onClose: t = !0, onExit: e = 50 } = {}) {
	function n() {
		let s = -1;
		const o = {
			close: (0, import_dist$1.deferred)(),
			closeTimeout: (0, import_dist$1.deferred)(),
			exit: (0, import_dist$1.deferred)(),
			exitTimeout: (0, import_dist$1.deferred)()
		}, i = Promise.race([t === !1 ? $t : o.closeTimeout.promise, e === !1 ? $t : o.exitTimeout.promise]);
		return r(t, o.close, o.closeTimeout), r(e, o.exit, o.exitTimeout), {
			close(a) {
				s = a, o.close.done();
			},
			exit(a) {
				s = a, o.exit.done();
			},
			get exitCode() {
				return s;
			},
			result: i
		};
	}
	function r(s, o, i) {
		s !== !1 && (s === !0 ? o.promise : o.promise.then(() => wt(s))).then(i.done);
	}
	return {
		type: "spawn.after",
		async action(s, { spawned: o, close: i }) {
			const a = n();
			let c = !0, y = () => {
				c = !1;
			};
			o.stdout?.on("data", y), o.stderr?.on("data", y), o.on("error", y), o.on("close", (w) => a.close(w)), o.on("exit", (w) => a.exit(w));
			try {
				await a.result, c && await wt(50), i(a.exitCode);
			} catch (w) {
				i(a.exitCode, w);
			}
		}
	};
}
function Vs(t) {
	return !t || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(t);
}
function Pt(t, e) {
	if (t.length < 1 || t.length > 2) throw new A(void 0, "binary", Hs);
	if (t.some(Vs)) if (e) we("permitted unsafe binary %o", t);
	else throw new A(void 0, "binary", Ks);
	const [r, s] = t;
	return {
		binary: r,
		prefix: s
	};
}
function Xs(t, e = ["git"], n = !1) {
	let r = Pt(v(e), n);
	t.on("binary", (s) => {
		r = Pt(v(s), n), we.info("reconfiguring %o", r);
	}), t.append("spawn.binary", () => r.binary), t.append("spawn.args", (s) => r.prefix ? [r.prefix, ...s] : s);
}
function Ys(t) {
	if (!t) return "UNKNOWN";
	for (const [e, { text: n }] of Object.entries(be)) if (t.startsWith(`fatal: ${n}`)) return e;
	return "UNKNOWN";
}
function Js(t) {
	return !!(t.exitCode && t.stdErr.length);
}
function Zs(t) {
	return Buffer.concat([...t.stdOut, ...t.stdErr]);
}
function to(t = !1, e = Js, n = Zs) {
	return (r, s) => !t && r || !e(s) ? r : n(s);
}
function eo(t, e) {
	return t === 128 && e.startsWith("fatal:") ? new Qs(e) : new O(void 0, e);
}
function Mt(t) {
	return {
		type: "task.error",
		action(e, n) {
			const r = t(e.error, {
				stdErr: n.stdErr,
				stdOut: n.stdOut,
				exitCode: n.exitCode
			});
			return Buffer.isBuffer(r) ? { error: eo(n.exitCode, r.toString("utf-8")) } : { error: r };
		}
	};
}
function no(t) {
	return {
		type: "spawn.after",
		action(e, { commands: n, input: r, spawned: { stdin: s } }) {
			if (!s) return;
			const o = t?.([...n]) ?? r;
			if (!o) return nt("generated zero length content, not writing to stdin");
			nt("writing %s bytes to stdin", Le(o)), s.on("error", (i) => {
				i.code !== "EPIPE" && nt("[ERROR] stdin error %o", i);
			}), s.end(o);
		}
	};
}
function so(t) {
	const e = "--progress", n = [
		"checkout",
		"clone",
		"fetch",
		"pull",
		"push"
	];
	return [{
		type: "spawn.args",
		action(o, i) {
			return n.includes(i.method) ? De(o, e) : o;
		}
	}, {
		type: "spawn.after",
		action(o, i) {
			i.commands.includes(e) && i.spawned.stderr?.on("data", (a) => {
				const c = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(a.toString("utf8"));
				c && t({
					method: i.method,
					stage: oo(c[1]),
					progress: p(c[2]),
					processed: p(c[3]),
					total: p(c[4])
				});
			});
		}
	}];
}
function oo(t) {
	return String(t.toLowerCase().split(" ", 1)) || "unknown";
}
function io(t) {
	const e = je(t, ["uid", "gid"]);
	return {
		type: "spawn.options",
		action(n) {
			return {
				...e,
				...n
			};
		}
	};
}
function ao() {
	return {
		type: "spawn.args",
		action(t) {
			const e = [];
			let n;
			function r$2(s) {
				(n = n || []).push(...s);
			}
			for (let s = 0; s < t.length; s++) {
				const o$1 = t[s];
				if (r(o$1)) {
					r$2(o(o$1));
					continue;
				}
				if (o$1 === "--") {
					r$2(t.slice(s + 1).flatMap((i) => r(i) && o(i) || i));
					break;
				}
				e.push(o$1);
			}
			return n ? [
				...e,
				"--",
				...n.map(String)
			] : e;
		}
	};
}
function uo({ block: t, stdErr: e = !0, stdOut: n = !0 }) {
	if (t > 0) return {
		type: "spawn.after",
		action(r, s) {
			let o;
			function i() {
				o && clearTimeout(o), o = setTimeout(c, t);
			}
			function a() {
				s.spawned.stdout?.off("data", i), s.spawned.stderr?.off("data", i), s.spawned.off("exit", a), s.spawned.off("close", a), o && clearTimeout(o);
			}
			function c() {
				a(), s.kill(new A(void 0, "timeout", "block timeout reached"));
			}
			n && s.spawned.stdout?.on("data", i), e && s.spawned.stderr?.on("data", i), s.spawned.on("exit", a), s.spawned.on("close", a), i();
		}
	};
}
var import_dist, import_src, import_dist$1, O, Ae, A, at, xe, I, W, ft, K, m, Be, G, Bt, V, z, l, x, Fe, qe, mt, Ut, Xe, Ye, Qe, Je, Ft, nn, rn, sn, zt, qt, mn, Ht, Kt, kn, _t, vn, j, En, Vt, Cn, M, ot, Pn, Dn, Yt, Bn, Un, Wn, J, Xn, Yn, Qt, R, Jt, rr, Ot, sr, or, ir, ar, te, ee, ne, ur, se, Z, dr, ie, gr, yr, wr, br, vr, Er, Sr, ue, Or, Cr, Ar, Nr, $r, Pr, Lr, jr, Br, Ir, Ur, Gr, fe, Hr, le, Vr, Xr, he, Qr, Jr, Zr, ts, rs, pe, ss, gt, ms, ys, $s, Ps, Us, $t, we, Hs, Ks, be, Qs, nt, ro, wo;
var init_dist = __esmMin((() => {
	init_dist$2();
	import_dist = require_dist$1();
	import_src = /* @__PURE__ */ __toESM(require_src$1(), 1);
	import_dist$1 = require_dist();
	init_dist$1();
	O = class extends Error {
		constructor(e, n) {
			super(n), this.task = e, Object.setPrototypeOf(this, new.target.prototype);
		}
	};
	Ae = class extends O {
		constructor(e, n) {
			super(void 0, n), this.config = e;
		}
	};
	A = class extends O {
		constructor(e, n, r) {
			super(e, r), this.task = e, this.plugin = n, Object.setPrototypeOf(this, new.target.prototype);
		}
	};
	at = class extends O {
		constructor(e, n) {
			super(void 0, n || String(e)), this.git = e;
		}
	};
	xe = class extends O {
		constructor(e) {
			super(void 0, e);
		}
	};
	I = "\0";
	W = () => {};
	ft = Object.prototype.toString.call.bind(Object.prototype.toString);
	K = (t) => Array.isArray(t);
	m = (t) => typeof t == "string" || r(t);
	Be = (t) => m(t) || Buffer.isBuffer(t);
	G = (t) => m(t) || Array.isArray(t) && t.every(m);
	Bt = (t) => t == null || "number|boolean|function".includes(typeof t) ? !1 : typeof t.length == "number";
	V = /* @__PURE__ */ ((t) => (t[t.SUCCESS = 0] = "SUCCESS", t[t.ERROR = 1] = "ERROR", t[t.NOT_FOUND = -2] = "NOT_FOUND", t[t.UNCLEAN = 128] = "UNCLEAN", t))(V || {});
	z = class z {
		constructor(e, n) {
			this.stdOut = e, this.stdErr = n;
		}
		asStrings() {
			return new z(this.stdOut.toString("utf8"), this.stdErr.toString("utf8"));
		}
	};
	l = class {
		constructor(e, n) {
			this.matches = [], this.useMatches = Ue, this.parse = (r, s) => (this.resetMatches(), this._regExp.every((o, i) => this.addMatch(o, i, r(i))) ? this.useMatches(s, this.prepareMatches()) !== !1 : !1), this._regExp = Array.isArray(e) ? e : [e], n && (this.useMatches = n);
		}
		resetMatches() {
			this.matches.length = 0;
		}
		prepareMatches() {
			return this.matches;
		}
		addMatch(e, n, r) {
			const s = r && e.exec(r);
			return s && this.pushMatch(n, s), !!s;
		}
		pushMatch(e, n) {
			this.matches.push(...n.slice(1));
		}
	};
	x = class extends l {
		addMatch(e, n, r) {
			return /^remote:\s/.test(String(r)) && super.addMatch(e, n, r);
		}
		pushMatch(e, n) {
			(e > 0 || n.length > 1) && super.pushMatch(e, n);
		}
	};
	Fe = {
		binary: "git",
		maxConcurrentProcesses: 5,
		config: [],
		trimmed: !1
	};
	qe = /* @__PURE__ */ ((t) => (t.BARE = "bare", t.IN_TREE = "tree", t.IS_REPO_ROOT = "root", t))(qe || {});
	mt = ({ exitCode: t }, e, n, r) => {
		if (t === V.UNCLEAN && Ve(e)) return n(Buffer.from("false"));
		r(e);
	};
	Ut = (t) => t.trim() === "true";
	Xe = class {
		constructor(e) {
			this.paths = [], this.files = [], this.folders = [], this.dryRun = e;
		}
	};
	Ye = /^[a-z]+\s*/i;
	Qe = /^[a-z]+\s+[a-z]+\s*/i;
	Je = /\/$/;
	Ft = [];
	nn = "Git clean interactive mode is not supported";
	rn = "Git clean mode parameter (\"n\" or \"f\") is required";
	sn = "Git clean unknown option found in: ";
	zt = /* @__PURE__ */ ((t) => (t.DRY_RUN = "n", t.FORCE = "f", t.IGNORED_INCLUDED = "x", t.IGNORED_ONLY = "X", t.EXCLUDING = "e", t.QUIET = "q", t.RECURSIVE = "d", t))(zt || {});
	qt = /* @__PURE__ */ new Set(["i", ...L(Object.values(zt))]);
	mn = class {
		constructor() {
			this.files = [], this.values = /* @__PURE__ */ Object.create(null);
		}
		get all() {
			return this._all || (this._all = this.files.reduce((e, n) => Object.assign(e, this.values[n]), {})), this._all;
		}
		addFile(e) {
			if (!(e in this.values)) {
				const n = N(this.files);
				this.values[e] = n ? Object.create(this.values[n]) : {}, this.files.push(e);
			}
			return this.values[e];
		}
		addValue(e, n, r) {
			const s = this.addFile(e);
			Object.hasOwn(s, n) ? Array.isArray(s[n]) ? s[n].push(r) : s[n] = [s[n], r] : s[n] = r, this._all = void 0;
		}
	};
	Ht = /* @__PURE__ */ ((t) => (t.system = "system", t.global = "global", t.local = "local", t.worktree = "worktree", t))(Ht || {});
	Kt = /* @__PURE__ */ ((t) => (t.ADDED = "A", t.COPIED = "C", t.DELETED = "D", t.MODIFIED = "M", t.RENAMED = "R", t.CHANGED = "T", t.UNMERGED = "U", t.UNKNOWN = "X", t.BROKEN = "B", t))(Kt || {});
	kn = new Set(Object.values(Kt));
	;
	vn = ["-h"];
	j = /* @__PURE__ */ Symbol("grepQuery");
	En = class {
		constructor() {
			this[_t] = [];
		}
		*[(_t = j, Symbol.iterator)]() {
			for (const e of this[j]) yield e;
		}
		and(...e) {
			return e.length && this[j].push("--and", "(", ...U(e, "-e"), ")"), this;
		}
		param(...e) {
			return this[j].push(...U(e, "-e")), this;
		}
	};
	Vt = /* @__PURE__ */ ((t) => (t.MIXED = "mixed", t.SOFT = "soft", t.HARD = "hard", t.MERGE = "merge", t.KEEP = "keep", t))(Vt || {});
	Cn = L(Object.values(Vt));
	import_src.default.formatters.L = (t) => String(Bt(t) ? t.length : "-");
	import_src.default.formatters.B = (t) => Buffer.isBuffer(t) ? t.toString("utf8") : ft(t);
	M = class M {
		constructor(e = "GitExecutor") {
			this.logLabel = e, this._queue = /* @__PURE__ */ new Map();
		}
		withProgress(e) {
			return this._queue.get(e);
		}
		createProgress(e) {
			const n = M.getName(e.commands[0]);
			return {
				task: e,
				logger: $(this.logLabel, n),
				name: n
			};
		}
		push(e) {
			const n = this.createProgress(e);
			return n.logger("Adding task to the queue, commands = %o", e.commands), this._queue.set(e, n), n;
		}
		fatal(e) {
			for (const [n, { logger: r }] of Array.from(this._queue.entries())) n === e.task ? (r.info("Failed %o", e), r("Fatal exception, any as-yet un-started tasks run through this executor will not be attempted")) : r.info("A fatal exception occurred in a previous task, the queue has been purged: %o", e.message), this.complete(n);
			if (this._queue.size !== 0) throw new Error(`Queue size should be zero after fatal: ${this._queue.size}`);
		}
		complete(e) {
			this.withProgress(e) && this._queue.delete(e);
		}
		attempt(e) {
			const n = this.withProgress(e);
			if (!n) throw new O(void 0, "TasksPendingQueue: attempt called for an unknown task");
			return n.logger("Starting task"), n;
		}
		static getName(e = "empty") {
			return `task:${e}:${++M.counter}`;
		}
	};
	M.counter = 0;
	ot = M;
	Pn = class {
		constructor(e, n, r) {
			this._executor = e, this._scheduler = n, this._plugins = r, this._chain = Promise.resolve(), this._queue = new ot();
		}
		get cwd() {
			return this._cwd || this._executor.cwd;
		}
		set cwd(e) {
			this._cwd = e;
		}
		get env() {
			return this._executor.env;
		}
		get outputHandler() {
			return this._executor.outputHandler;
		}
		chain() {
			return this;
		}
		push(e) {
			return this._queue.push(e), this._chain = this._chain.then(() => this.attemptTask(e));
		}
		async attemptTask(e) {
			const n = await this._scheduler.next(), r = () => this._queue.complete(e);
			try {
				const { logger: s } = this._queue.attempt(e);
				return await (kt(e) ? this.attemptEmptyTask(e, s) : this.attemptRemoteTask(e, s));
			} catch (s) {
				throw this.onFatalException(e, s);
			} finally {
				r(), n();
			}
		}
		onFatalException(e, n) {
			const r = n instanceof O ? Object.assign(n, { task: e }) : new O(e, n && String(n));
			return this._chain = Promise.resolve(), this._queue.fatal(r), r;
		}
		async attemptRemoteTask(e, n) {
			const r = this._plugins.exec("spawn.binary", "", this.taskContext(e, e.commands)), s = this._plugins.exec("spawn.args", [...e.commands], this.taskContext(e, e.commands)), o = await this.gitResponse(e, r, s, this.outputHandler, n.step("SPAWN")), i = await this.handleTaskData(e, s, o, n.step("HANDLE"));
			return n("passing response to task's parser as a %s", e.format), en(e) ? Tt(e.parser, i) : Tt(e.parser, i.asStrings());
		}
		async attemptEmptyTask(e, n) {
			return n("empty task bypassing child process to call to task's parser"), e.parser(this);
		}
		handleTaskData(e, n, r, s) {
			const { exitCode: o, rejection: i, stdOut: a, stdErr: c } = r;
			return new Promise((y, w) => {
				s("Preparing to handle process response exitCode=%d stdOut=", o);
				const { error: T } = this._plugins.exec("task.error", { error: i }, {
					...this.taskContext(e, n),
					...r
				});
				if (T && e.onError) return s.info("exitCode=%s handling with custom error handler"), e.onError(r, T, (k) => {
					s.info("custom error handler treated as success"), s("custom error returned a %s", ft(k)), y(new z(Array.isArray(k) ? Buffer.concat(k) : k, Buffer.concat(c)));
				}, w);
				if (T) return s.info("handling as error: exitCode=%s stdErr=%s rejection=%o", o, c.length, i), w(T);
				s.info("retrieving task output complete"), y(new z(Buffer.concat(a), Buffer.concat(c)));
			});
		}
		async gitResponse(e, n, r, s, o) {
			const i = o.sibling("output"), a = this._plugins.exec("spawn.options", {
				cwd: this.cwd,
				env: this.env,
				windowsHide: !0
			}, this.taskContext(e, e.commands));
			return new Promise((c) => {
				const y = [], w = [];
				o.info("%s %o", n, r), o("%O", a);
				let T = this._beforeSpawn(e, r);
				if (T) return c({
					stdOut: y,
					stdErr: w,
					exitCode: 9901,
					rejection: T
				});
				this._plugins.exec("spawn.before", void 0, {
					...this.taskContext(e, r),
					kill(C) {
						T = C || T;
					}
				});
				const k = spawn(n, r, a);
				k.stdout.on("data", Et(y, "stdOut", o, i.step("stdOut"))), k.stderr.on("data", Et(w, "stdErr", o, i.step("stdErr"))), k.on("error", Mn(w, o)), s && (o("Passing child process stdOut/stdErr to custom outputHandler"), s(n, k.stdout, k.stderr, [...r])), this._plugins.exec("spawn.after", void 0, {
					...this.taskContext(e, r),
					spawned: k,
					close(C, Te) {
						c({
							stdOut: y,
							stdErr: w,
							exitCode: C,
							rejection: T || Te
						});
					},
					kill(C) {
						k.killed || (T = C, k.kill("SIGINT"));
					}
				});
			});
		}
		_beforeSpawn(e, n) {
			let r;
			return this._plugins.exec("spawn.before", void 0, {
				...this.taskContext(e, n),
				kill(s) {
					r = s || r;
				}
			}), r;
		}
		taskContext(e, n) {
			return {
				method: String(Me(e.commands) || ""),
				commands: n,
				env: { ...this.env },
				input: kt(e) ? void 0 : e.input
			};
		}
	};
	Dn = class {
		constructor(e, n, r) {
			this.cwd = e, this._scheduler = n, this._plugins = r, this._chain = this.chain();
		}
		chain() {
			return new Pn(this, this._scheduler, this._plugins);
		}
		push(e) {
			return this._chain.push(e);
		}
	};
	Yt = (t, e, n) => {
		const r = ["clone", ...n];
		return m(t) && r.push(c$1(t)), m(e) && r.push(c$1(e)), g(r);
	};
	Bn = (t, e, n) => (S(n, "--mirror"), Yt(t, e, n));
	Un = [
		new l(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (t, [e, n, r]) => {
			t.branch = e, t.commit = r, t.root = !!n;
		}),
		new l(/\s*Author:\s(.+)/i, (t, [e]) => {
			const n = e.split("<"), r = n.pop();
			!r || !r.includes("@") || (t.author = {
				email: r.substr(0, r.length - 1),
				name: n.join("<").trim()
			});
		}),
		new l(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g, (t, [e, n, r]) => {
			t.summary.changes = parseInt(e, 10) || 0, t.summary.insertions = parseInt(n, 10) || 0, t.summary.deletions = parseInt(r, 10) || 0;
		}),
		new l(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/, (t, [e, n, r]) => {
			t.summary.changes = parseInt(e, 10) || 0;
			const s = parseInt(n, 10) || 0;
			r === "-" ? t.summary.deletions = s : r === "+" && (t.summary.insertions = s);
		})
	];
	Wn = new l(/([a-z-]+): (\d+)$/, (t, [e, n]) => {
		const r = jt(e);
		Object.hasOwn(t, r) && (t[r] = p(n));
	});
	J = class {
		constructor(e, n, r, s) {
			this.bare = e, this.path = n, this.existing = r, this.gitDir = s;
		}
	};
	Xn = /^Init.+ repository in (.+)$/;
	Yn = /^Rein.+ in (.+)$/;
	Qt = "--bare";
	R = /* @__PURE__ */ ((t) => (t.NONE = "", t.STAT = "--stat", t.NUM_STAT = "--numstat", t.NAME_ONLY = "--name-only", t.NAME_STATUS = "--name-status", t))(R || {});
	Jt = /^--(stat|numstat|name-only|name-status)(=|$)/;
	rr = class {
		constructor() {
			this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
		}
	};
	Ot = [
		new l(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/, (t, [e, n, r = ""]) => {
			t.files.push({
				file: e.trim(),
				changes: p(n),
				insertions: r.replace(/[^+]/g, "").length,
				deletions: r.replace(/[^-]/g, "").length,
				binary: !1
			});
		}),
		new l(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/, (t, [e, n, r]) => {
			t.files.push({
				file: e.trim(),
				before: p(n),
				after: p(r),
				binary: !0
			});
		}),
		new l(/^(.+)\s+\|\s+Bin\s*$/, (t, [e]) => {
			t.files.push({
				file: e.trim(),
				before: 0,
				after: 0,
				binary: !0
			});
		}),
		new l(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/, (t, [e, n]) => {
			const r = /(\d+) i/.exec(n), s = /(\d+) d/.exec(n);
			t.changed = p(e), t.insertions = p(r?.[1]), t.deletions = p(s?.[1]);
		})
	];
	sr = [new l(/(\d+)\t(\d+)\t(.+)$/, (t, [e, n, r]) => {
		const s = p(e), o = p(n);
		t.changed++, t.insertions += s, t.deletions += o, t.files.push({
			file: r,
			changes: s + o,
			insertions: s,
			deletions: o,
			binary: !1
		});
	}), new l(/-\t-\t(.+)$/, (t, [e]) => {
		t.changed++, t.files.push({
			file: e,
			after: 0,
			before: 0,
			binary: !0
		});
	})];
	or = [new l(/(.+)$/, (t, [e]) => {
		t.changed++, t.files.push({
			file: e,
			changes: 0,
			insertions: 0,
			deletions: 0,
			binary: !1
		});
	})];
	ir = [new l(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/, (t, [e, n, r, s, o]) => {
		t.changed++, t.files.push({
			file: o ?? r,
			changes: 0,
			insertions: 0,
			deletions: 0,
			binary: !1,
			status: bt(_n(e) && e),
			from: bt(!!o && r !== o && r),
			similarity: p(n)
		});
	})];
	ar = {
		[R.NONE]: Ot,
		[R.STAT]: Ot,
		[R.NUM_STAT]: sr,
		[R.NAME_STATUS]: ir,
		[R.NAME_ONLY]: or
	};
	te = "òòòòòò ";
	ee = " òò";
	ne = " ò ";
	ur = [
		"hash",
		"date",
		"message",
		"refs",
		"author_name",
		"author_email"
	];
	se = /* @__PURE__ */ ((t) => (t[t["--pretty"] = 0] = "--pretty", t[t["max-count"] = 1] = "max-count", t[t.maxCount = 2] = "maxCount", t[t.n = 3] = "n", t[t.file = 4] = "file", t[t.format = 5] = "format", t[t.from = 6] = "from", t[t.to = 7] = "to", t[t.splitter = 8] = "splitter", t[t.symmetric = 9] = "symmetric", t[t.mailMap = 10] = "mailMap", t[t.multiLine = 11] = "multiLine", t[t.strictDate = 12] = "strictDate", t))(se || {});
	Z = class {
		constructor(e, n = null, r) {
			this.reason = e, this.file = n, this.meta = r;
		}
		toString() {
			return `${this.file}:${this.reason}`;
		}
	};
	dr = class {
		constructor() {
			this.conflicts = [], this.merges = [], this.result = "success";
		}
		get failed() {
			return this.conflicts.length > 0;
		}
		get reason() {
			return this.result;
		}
		toString() {
			return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(", ")}` : "OK";
		}
	};
	ie = class {
		constructor() {
			this.remoteMessages = { all: [] }, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, this.summary = {
				changes: 0,
				deletions: 0,
				insertions: 0
			};
		}
	};
	gr = class {
		constructor() {
			this.remote = "", this.hash = {
				local: "",
				remote: ""
			}, this.branch = {
				local: "",
				remote: ""
			}, this.message = "";
		}
		toString() {
			return this.message;
		}
	};
	yr = [
		new x(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i, (t, [e, n]) => {
			const r = e.toLowerCase(), s = tt(t.remoteMessages);
			Object.assign(s, { [r]: p(n) });
		}),
		new x(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i, (t, [e, n]) => {
			const r = e.toLowerCase(), s = tt(t.remoteMessages);
			Object.assign(s, { [r]: p(n) });
		}),
		new x(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i, (t, [e, n, r]) => {
			const s = tt(t.remoteMessages);
			s.total = Ct(e), s.reused = Ct(n), s.packReused = p(r);
		})
	];
	wr = [
		new x(/^remote:\s*(.+)$/, (t, [e]) => (t.remoteMessages.all.push(e.trim()), !1)),
		...yr,
		new x([/create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/], (t, [e]) => {
			t.remoteMessages.pullRequestUrl = e;
		}),
		new x([/found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/], (t, [e, n, r]) => {
			t.remoteMessages.vulnerabilities = {
				count: p(e),
				summary: n,
				url: r
			};
		})
	];
	br = class {
		constructor() {
			this.all = [];
		}
	};
	vr = [
		new l(/^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/, (t, [e, n, r]) => {
			t.files.push(e), n && (t.insertions[e] = n.length), r && (t.deletions[e] = r.length);
		}),
		new l(/(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/, (t, [e, , n, , r]) => n !== void 0 || r !== void 0 ? (t.summary.changes = +e || 0, t.summary.insertions = +n || 0, t.summary.deletions = +r || 0, !0) : !1),
		new l(/^(create|delete) mode \d+ (.+)/, (t, [e, n]) => {
			S(t.files, n), S(e === "create" ? t.created : t.deleted, n);
		})
	];
	Er = [
		new l(/^from\s(.+)$/i, (t, [e]) => {
			t.remote = e;
		}),
		new l(/^fatal:\s(.+)$/, (t, [e]) => {
			t.message = e;
		}),
		new l(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/, (t, [e, n, r, s]) => {
			t.branch.local = r, t.hash.local = e, t.branch.remote = s, t.hash.remote = n;
		})
	];
	Sr = (t, e) => E(new ie(), vr, [t, e]);
	ue = (t, e) => Object.assign(new ie(), Sr(t, e), ae(t, e));
	Or = [
		new l(/^Auto-merging\s+(.+)$/, (t, [e]) => {
			t.merges.push(e);
		}),
		new l(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (t, [e, n]) => {
			t.conflicts.push(new Z(e, n));
		}),
		new l(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/, (t, [e, n, r]) => {
			t.conflicts.push(new Z(e, n, { deleteRef: r }));
		}),
		new l(/^CONFLICT\s+\((.+)\):/, (t, [e]) => {
			t.conflicts.push(new Z(e, null));
		}),
		new l(/^Automatic merge failed;\s+(.+)$/, (t, [e]) => {
			t.result = e;
		})
	];
	Cr = (t, e) => Object.assign(Ar(t), ue(t, e));
	Ar = (t) => E(new dr(), Or, t);
	Nr = [
		new l(/^Pushing to (.+)$/, (t, [e]) => {
			t.repo = e;
		}),
		new l(/^updating local tracking ref '(.+)'/, (t, [e]) => {
			t.ref = {
				...t.ref || {},
				local: e
			};
		}),
		new l(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (t, [e, n, r]) => {
			t.pushed.push(xr(e, n, r));
		}),
		new l(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/, (t, [e, n, r]) => {
			t.branch = {
				...t.branch || {},
				local: e,
				remote: n,
				remoteName: r
			};
		}),
		new l(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/, (t, [e, n, r, s]) => {
			t.update = {
				head: {
					local: e,
					remote: n
				},
				hash: {
					from: r,
					to: s
				}
			};
		})
	];
	$r = (t, e) => {
		const n = Pr(t, e), r = ae(t, e);
		return {
			...n,
			...r
		};
	};
	Pr = (t, e) => E({ pushed: [] }, Nr, [t, e]);
	Lr = /^(.+)\0(.+)$/;
	jr = class {
		constructor(e, n, r) {
			if (this.path = e, this.index = n, this.working_dir = r, n === "R" || r === "R") {
				const s = Lr.exec(e) || [
					null,
					e,
					e
				];
				this.from = s[2] || "", this.path = s[1] || "";
			}
		}
	};
	Br = class {
		constructor() {
			this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = !1, this.isClean = () => !this.files.length;
		}
	};
	Ir = new Map([
		_(" ", "A", (t, e) => t.created.push(e)),
		_(" ", "D", (t, e) => t.deleted.push(e)),
		_(" ", "M", (t, e) => t.modified.push(e)),
		_("A", " ", (t, e) => {
			t.created.push(e), t.staged.push(e);
		}),
		_("A", "M", (t, e) => {
			t.created.push(e), t.staged.push(e), t.modified.push(e);
		}),
		_("D", " ", (t, e) => {
			t.deleted.push(e), t.staged.push(e);
		}),
		_("M", " ", (t, e) => {
			t.modified.push(e), t.staged.push(e);
		}),
		_("M", "M", (t, e) => {
			t.modified.push(e), t.staged.push(e);
		}),
		_("R", " ", (t, e) => {
			t.renamed.push(xt(e));
		}),
		_("R", "M", (t, e) => {
			const n = xt(e);
			t.renamed.push(n), t.modified.push(n.to);
		}),
		_("!", "!", (t, e) => {
			(t.ignored = t.ignored || []).push(e);
		}),
		_("?", "?", (t, e) => t.not_added.push(e)),
		...et("A", "A", "U"),
		...et("D", "D", "U"),
		...et("U", "A", "D", "U"),
		["##", (t, e) => {
			const n = /ahead (\d+)/, r = /behind (\d+)/, s = /^(.+?(?=(?:\.{3}|\s|$)))/, o = /\.{3}(\S*)/, i = /\son\s(\S+?)(?=\.{3}|$)/;
			let a = n.exec(e);
			t.ahead = a && +a[1] || 0, a = r.exec(e), t.behind = a && +a[1] || 0, a = s.exec(e), t.current = d(a?.[1], m, null), a = o.exec(e), t.tracking = d(a?.[1], m, null), a = i.exec(e), a && (t.current = d(a?.[1], m, t.current)), t.detached = /\(no branch\)/.test(e);
		}]
	]);
	Ur = function(t) {
		const e = t.split(I), n = new Br();
		for (let r = 0, s = e.length; r < s;) {
			let o = e[r++].trim();
			o && (o.charAt(0) === "R" && (o += I + (e[r++] || "")), Fr(n, o));
		}
		return n;
	};
	Gr = ["--null", "-z"];
	fe = "installed=false";
	Hr = [new l(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/, (t, [e, n, r, s = ""]) => {
		Object.assign(t, q(p(e), p(n), p(r), s));
	}), new l(/version (\d+)\.(\d+)\.(\D+)(.+)?$/, (t, [e, n, r, s = ""]) => {
		Object.assign(t, q(p(e), p(n), r, s));
	})];
	le = class {
		constructor(e) {
			this._executor = e;
		}
		_runTask(e, n) {
			const r = this._executor.chain(), s = r.push(e);
			return n && Ln(e, s, n), Object.create(this, {
				then: { value: s.then.bind(s) },
				catch: { value: s.catch.bind(s) },
				_executor: { value: r }
			});
		}
		add(e) {
			return this._runTask(g(["add", ...v(e)]), u(arguments));
		}
		cwd(e) {
			const n = u(arguments);
			return typeof e == "string" ? this._runTask(St(e, this._executor), n) : typeof e?.path == "string" ? this._runTask(St(e.path, e.root && this._executor || void 0), n) : this._runTask(b("Git.cwd: workingDirectory must be supplied as a string"), n);
		}
		hashObject(e, n) {
			return this._runTask(Vn(e, n === !0), u(arguments));
		}
		init(e) {
			return this._runTask(Zn(e === !0, this._executor.cwd, h(arguments)), u(arguments));
		}
		merge() {
			return this._runTask(At(h(arguments)), u(arguments));
		}
		mergeFromTo(e, n) {
			return m(e) && m(n) ? this._runTask(At([
				e,
				n,
				...h(arguments)
			]), u(arguments, !1)) : this._runTask(b("Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings"));
		}
		outputHandler(e) {
			return this._executor.outputHandler = e, this;
		}
		push() {
			const e = ce({
				remote: d(arguments[0], m),
				branch: d(arguments[1], m)
			}, h(arguments));
			return this._runTask(e, u(arguments));
		}
		stash() {
			return this._runTask(g(["stash", ...h(arguments)]), u(arguments));
		}
		status() {
			return this._runTask(zr(h(arguments)), u(arguments));
		}
	};
	Object.assign(le.prototype, jn(), In(), zn(), Tn(), Hn(), Kn(), On(), er(), pr(), Dr(), Wr());
	Vr = /* @__PURE__ */ (() => {
		let t = 0;
		return () => {
			t++;
			const { promise: e, done: n } = (0, import_dist$1.createDeferred)();
			return {
				promise: e,
				done: n,
				id: t
			};
		};
	})();
	Xr = class {
		constructor(e = 2) {
			this.concurrency = e, this.logger = $("", "scheduler"), this.pending = [], this.running = [], this.logger("Constructed, concurrency=%s", e);
		}
		schedule() {
			if (!this.pending.length || this.running.length >= this.concurrency) {
				this.logger("Schedule attempt ignored, pending=%s running=%s concurrency=%s", this.pending.length, this.running.length, this.concurrency);
				return;
			}
			const e = S(this.running, this.pending.shift());
			this.logger("Attempting id=%s", e.id), e.done(() => {
				this.logger("Completing id=", e.id), ct(this.running, e), this.schedule();
			});
		}
		next() {
			const { promise: e, id: n } = S(this.pending, Vr());
			return this.logger("Scheduling id=%s", n), this.schedule(), e;
		}
	};
	he = /* @__PURE__ */ ((t) => (t.CURRENT = "*", t.LINKED = "+", t))(he || {});
	Qr = class {
		constructor() {
			this.all = [], this.branches = {}, this.current = "", this.detached = !1;
		}
		push(e, n, r, s, o) {
			e === "*" && (this.detached = n, this.current = r), this.all.push(r), this.branches[r] = {
				current: e === "*",
				linkedWorkTree: e === "+",
				name: r,
				commit: s,
				label: o
			};
		}
	};
	Jr = [new l(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/, (t, [e, n, r, s]) => {
		t.push(Nt(e), !0, n, r, s);
	}), new l(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s, (t, [e, n, r, s]) => {
		t.push(Nt(e), !1, n, r, s);
	})];
	Zr = new l(/^(\S+)$/s, (t, [e]) => {
		t.push(he.CURRENT, !1, e, "", "");
	});
	ts = class {
		constructor() {
			this.all = [], this.branches = {}, this.errors = [];
		}
		get success() {
			return !this.errors.length;
		}
	};
	rs = /(\S+)\s+\(\S+\s([^)]+)\)/;
	pe = /^error[^']+'([^']+)'/m;
	ss = [new l(rs, (t, [e, n]) => {
		const r = es(e, n);
		t.all.push(r), t.branches[e] = r;
	}), new l(pe, (t, [e]) => {
		const n = ns(e);
		t.errors.push(n), t.all.push(n), t.branches[e] = n;
	})];
	gt = (t, e) => E(new ts(), ss, [t, e]);
	ms = [
		new l(/From (.+)$/, (t, [e]) => {
			t.remote = e;
		}),
		new l(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (t, [e, n]) => {
			t.branches.push({
				name: e,
				tracking: n
			});
		}),
		new l(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (t, [e, n]) => {
			t.tags.push({
				name: e,
				tracking: n
			});
		}),
		new l(/- \[deleted]\s+\S+\s*-> (.+)$/, (t, [e]) => {
			t.deleted.push({ tracking: e });
		}),
		new l(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/, (t, [e, n, r, s]) => {
			t.updated.push({
				name: r,
				tracking: s,
				to: n,
				from: e
			});
		})
	];
	ys = [new l(/^Renaming (.+) to (.+)$/, (t, [e, n]) => {
		t.moves.push({
			from: e,
			to: n
		});
	})];
	$s = class {
		constructor(e, n) {
			this.all = e, this.latest = n;
		}
	};
	Ps = function(t, e = !1) {
		const n = t.split(`
`).map(Ds).filter(Boolean);
		e || n.sort(function(s, o) {
			const i = s.split("."), a = o.split(".");
			if (i.length === 1 || a.length === 1) return Ms(B(i[0]), B(a[0]));
			for (let c = 0, y = Math.max(i.length, a.length); c < y; c++) {
				const w = ye(B(i[c]), B(a[c]));
				if (w) return w;
			}
			return 0;
		});
		const r = e ? n[0] : [...n].reverse().find((s) => s.indexOf(".") >= 0);
		return new $s(n, r);
	};
	(f.prototype = Object.create(le.prototype)).constructor = f;
	f.prototype.customBinary = function(t) {
		return this._plugins.reconfigure("binary", t), this;
	};
	f.prototype.env = function(t, e) {
		return arguments.length === 1 && typeof t == "object" ? this._executor.env = t : (this._executor.env = this._executor.env || {})[t] = e, this;
	};
	f.prototype.stashList = function(t) {
		return this._runTask(Cs(ht(arguments) || {}, K(t) && t || []), u(arguments));
	};
	f.prototype.mv = function(t, e) {
		return this._runTask(bs(t, e), u(arguments));
	};
	f.prototype.checkoutLatestTag = function(t) {
		var e = this;
		return this.pull(function() {
			e.tags(function(n, r) {
				e.checkout(r.latest, t);
			});
		});
	};
	f.prototype.pull = function(t, e, n, r) {
		return this._runTask(Ts(d(t, m), d(e, m), h(arguments)), u(arguments));
	};
	f.prototype.fetch = function(t, e) {
		return this._runTask(gs(d(t, m), d(e, m), h(arguments)), u(arguments));
	};
	f.prototype.tags = function(t, e) {
		return this._runTask(Ls(h(arguments)), u(arguments));
	};
	f.prototype.rebase = function() {
		return this._runTask(g(["rebase", ...h(arguments)]), u(arguments));
	};
	f.prototype.reset = function(t) {
		return this._runTask(An(xn(t), h(arguments)), u(arguments));
	};
	f.prototype.revert = function(t) {
		const e = u(arguments);
		return typeof t != "string" ? this._runTask(b("Commit must be a string"), e) : this._runTask(g([
			"revert",
			...h(arguments, 0, !0),
			t
		]), e);
	};
	f.prototype.addTag = function(t) {
		const e = typeof t == "string" ? js(t) : b("Git.addTag requires a tag name");
		return this._runTask(e, u(arguments));
	};
	f.prototype.addAnnotatedTag = function(t, e) {
		return this._runTask(Bs(t, e), u(arguments));
	};
	f.prototype.deleteLocalBranch = function(t, e, n) {
		return this._runTask(cs(t, typeof e == "boolean" ? e : !1), u(arguments));
	};
	f.prototype.deleteLocalBranches = function(t, e, n) {
		return this._runTask(us(t, typeof e == "boolean" ? e : !1), u(arguments));
	};
	f.prototype.branch = function(t, e) {
		return this._runTask(is(h(arguments)), u(arguments));
	};
	f.prototype.branchLocal = function(t) {
		return this._runTask(as(), u(arguments));
	};
	f.prototype.raw = function(t) {
		const e = !Array.isArray(t), n = [].slice.call(e ? arguments : t, 0);
		for (let s = 0; s < n.length && e; s++) if (!st(n[s])) {
			n.splice(s, n.length - s);
			break;
		}
		n.push(...h(arguments, 0, !0));
		var r = u(arguments);
		return n.length ? this._runTask(g(n, this._trimmed), r) : this._runTask(b("Raw: must supply one or more command to execute"), r);
	};
	f.prototype.submoduleAdd = function(t, e, n) {
		return this._runTask(As(t, e), u(arguments));
	};
	f.prototype.submoduleUpdate = function(t, e) {
		return this._runTask(Ns(h(arguments, !0)), u(arguments));
	};
	f.prototype.submoduleInit = function(t, e) {
		return this._runTask(xs(h(arguments, !0)), u(arguments));
	};
	f.prototype.subModule = function(t, e) {
		return this._runTask(X(h(arguments)), u(arguments));
	};
	f.prototype.listRemote = function() {
		return this._runTask(Ss(h(arguments)), u(arguments));
	};
	f.prototype.addRemote = function(t, e, n) {
		return this._runTask(vs(t, e, h(arguments)), u(arguments));
	};
	f.prototype.removeRemote = function(t, e) {
		return this._runTask(Os(t), u(arguments));
	};
	f.prototype.getRemotes = function(t, e) {
		return this._runTask(Es(t === !0), u(arguments));
	};
	f.prototype.remote = function(t, e) {
		return this._runTask(Rs(h(arguments)), u(arguments));
	};
	f.prototype.tag = function(t, e) {
		const n = h(arguments);
		return n[0] !== "tag" && n.unshift("tag"), this._runTask(g(n), u(arguments));
	};
	f.prototype.updateServerInfo = function(t) {
		return this._runTask(g(["update-server-info"]), u(arguments));
	};
	f.prototype.pushTags = function(t, e) {
		const n = Mr({ remote: d(t, m) }, h(arguments));
		return this._runTask(n, u(arguments));
	};
	f.prototype.rm = function(t) {
		return this._runTask(g([
			"rm",
			"-f",
			...v(t)
		]), u(arguments));
	};
	f.prototype.rmKeepLocal = function(t) {
		return this._runTask(g([
			"rm",
			"--cached",
			...v(t)
		]), u(arguments));
	};
	f.prototype.catFile = function(t, e) {
		return this._catFile("utf-8", arguments);
	};
	f.prototype.binaryCatFile = function() {
		return this._catFile("buffer", arguments);
	};
	f.prototype._catFile = function(t, e) {
		var n = u(e), r = ["cat-file"], s = e[0];
		if (typeof s == "string") return this._runTask(b("Git.catFile: options must be supplied as an array of strings"), n);
		Array.isArray(s) && r.push.apply(r, s);
		const o = t === "buffer" ? Gt(r) : g(r);
		return this._runTask(o, n);
	};
	f.prototype.diff = function(t, e) {
		const n = m(t) ? b("git.diff: supplying options as a single string is no longer supported, switch to an array of strings") : g(["diff", ...h(arguments)]);
		return this._runTask(n, u(arguments));
	};
	f.prototype.diffSummary = function() {
		return this._runTask(fr(h(arguments, 1)), u(arguments));
	};
	f.prototype.applyPatch = function(t) {
		const e = G(t) ? Yr(v(t), h([].slice.call(arguments, 1))) : b("git.applyPatch requires one or more string patches as the first argument");
		return this._runTask(e, u(arguments));
	};
	f.prototype.revparse = function() {
		const t = ["rev-parse", ...h(arguments, !0)];
		return this._runTask(g(t, !0), u(arguments));
	};
	f.prototype.clean = function(t, e, n) {
		const r = un(t), s = r && t.join("") || d(t, m) || "", o = h([].slice.call(arguments, r ? 1 : 0));
		return this._runTask(on(s, o), u(arguments));
	};
	f.prototype.exec = function(t) {
		return this._runTask({
			commands: [],
			format: "utf-8",
			parser() {
				typeof t == "function" && t();
			}
		});
	};
	f.prototype.checkIgnore = function(t, e) {
		return this._runTask(fs(v(d(t, G, []))), u(arguments));
	};
	f.prototype.checkIsRepo = function(t, e) {
		return this._runTask(We(d(t, m)), u(arguments));
	};
	Us = $("", "plugin:allowEnvironment");
	$t = (0, import_dist$1.deferred)().promise;
	we = $("", "plugin:binary");
	Hs = "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings";
	Ks = "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option";
	be = {
		DISALLOWED_ABBREVIATED: {
			text: "disallowed abbreviated or ambiguous option",
			solution: "Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}"
		},
		UNKNOWN: {
			text: "~ unknown ~",
			solution: void 0
		}
	};
	Qs = class extends O {
		constructor(e = "") {
			const n = Ys(e);
			super(void 0, be[n].solution?.replace("{message}", e) ?? e), this.reason = n;
		}
	};
	nt = $("", "plugin:input");
	ro = class {
		constructor() {
			this.plugins = /* @__PURE__ */ new Set(), this.events = new EventEmitter();
		}
		on(e, n) {
			this.events.on(e, n);
		}
		reconfigure(e, n) {
			this.events.emit(e, n);
		}
		append(e, n) {
			const r = S(this.plugins, {
				type: e,
				action: n
			});
			return () => this.plugins.delete(r);
		}
		add(e) {
			const n = [];
			return v(e).forEach((r) => {
				r && this.plugins.add(S(n, r));
			}), () => {
				n.forEach((r) => {
					this.plugins.delete(r);
				});
			};
		}
		exec(e, n, r) {
			let s = n;
			const o = Object.freeze(Object.create(r));
			for (const i of this.plugins) i.type === e && (s = i.action(s, o));
			return s;
		}
	};
	wo = (t, e) => {
		const n = new ro(), r = Ge(t && (typeof t == "string" ? { baseDir: t } : t) || {}, e);
		if (!Lt(r.baseDir)) throw new Ae(r, "Cannot use simple-git on a directory that does not exist");
		return Array.isArray(r.config) && n.add(qs(r.config)), n.add(zs(r.unsafe)), n.add(Ws(r.completion)), r.abort && n.add(Is(r.abort)), r.progress && n.add(so(r.progress)), r.timeout && n.add(uo(r.timeout)), r.spawnOptions && n.add(io(r.spawnOptions)), n.add(ao()), n.add(no(r.input)), n.add(Mt(to(!0))), r.errors && n.add(Mt(r.errors)), Xs(n, r.binary, r.unsafe?.allowUnsafeCustomBinary), n.add(Fs(r.allowEnvironment ?? [], r.unsafe?.allowAbbreviatedOptions)), new f(r, n);
	};
}));

// src/git/repository.ts
/** The one place that makes a simple-git. It is loaded only here, because loading it costs more than a git process. */
async function openRepository(cwd) {
	const { simpleGit } = await Promise.resolve().then(() => (init_dist(), dist_exports));
	const git = simpleGit({
		baseDir: cwd,
		trimmed: true,
		allowEnvironment: [
			"GIT_INDEX_FILE",
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_COMMON_DIR"
		]
	});
	return {
		config: async (key) => (await git.getConfig(key)).value,
		defaultBase: () => findDefaultBase(git)
	};
}
async function findDefaultBase(git) {
	const head = await nameOf$1(git, "HEAD");
	const upstream = await nameOf$1(git, "@{upstream}");
	if (upstream !== null) return upstream;
	const locals = [
		(await git.getConfig("init.defaultBranch")).value,
		"main",
		"master"
	].filter((name) => name !== null);
	const candidates = [
		"origin/HEAD",
		...locals.map((name) => `origin/${name}`),
		...locals
	];
	for (const candidate of candidates) {
		const name = await nameOf$1(git, candidate);
		if (name !== null && name !== head) return name;
	}
	return null;
}
/** A ref's full name; null when there is no such ref. */
async function nameOf$1(git, rev) {
	const name = await git.raw([
		"rev-parse",
		"--symbolic-full-name",
		"--verify",
		"--quiet",
		rev
	]).catch(() => "");
	return name.startsWith("refs/") ? name : null;
}
var init_repository = __esmMin((() => {}));

// src/git/environment.ts
/** The process's own environment with ours laid over it, and `more` over that. */
function gitEnvironment(more = {}) {
	const environment = {};
	for (const [name, value] of Object.entries({
		...process.env,
		...FOR_READING,
		...more
	})) if (value !== void 0) environment[name] = value;
	return environment;
}
var FOR_READING;
var init_environment$1 = __esmMin((() => {
	FOR_READING = {
		LC_ALL: "C",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_FLUSH: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_GRAFT_FILE: "/dev/null/none",
		GIT_EXTERNAL_DIFF: void 0,
		GIT_DIFF_OPTS: void 0
	};
}));

// src/git/run.ts
/** Runs git and gives what it wrote. Throws a GitError. */
async function runGit(cwd, args, options = {}) {
	const chunks = [];
	for await (const chunk of streamGit(cwd, args, {
		timeout: TIMEOUT_MS,
		...options
	})) chunks.push(chunk);
	return Buffer.concat(chunks);
}
/** Runs git and waits: for hooks, where promise machinery costs more than it gives. Throws a GitError. */
function runGitSync(cwd, args, options = {}) {
	const result = spawnSync("git", [...PROTECTED, ...args], {
		cwd,
		env: gitEnvironment(options.environment),
		input: options.input,
		timeout: options.timeout ?? SYNC_TIMEOUT_MS,
		maxBuffer: OUTPUT_LIMIT,
		windowsHide: true
	});
	if (result.error !== void 0) throw errorOfStart(args, result.error);
	if (!(options.okCodes ?? [0]).includes(result.status ?? -1)) throw errorOfExit(args, result.stderr.toString("utf8"), result.status);
	return result.stdout;
}
/**
* Runs git and gives what it writes, piece by piece, so that a history of any size needs little memory. A failure is
* thrown after the last piece; who stops reading early ends git.
*/
async function* streamGit(cwd, args, options = {}) {
	const child = spawn("git", [...PROTECTED, ...args], {
		cwd,
		env: gitEnvironment(options.environment),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	const ending = watchEnd(child);
	const watch = watchSilence(child, options.timeout ?? SILENCE_MS);
	child.stdin.on("error", () => void 0);
	child.stdin.end(options.input);
	let finished = false;
	try {
		for await (const chunk of child.stdout) {
			watch.heard();
			yield chunk;
		}
		finished = true;
	} finally {
		watch.stop();
		if (!finished) child.kill();
	}
	const { exitCode, stderr, failure } = await ending;
	if (failure !== null) throw errorOfStart(args, failure);
	if (watch.tooLong()) throw new GitError("git-timeout", {
		args,
		stderr,
		exitCode
	});
	if (!(options.okCodes ?? [0]).includes(exitCode ?? -1)) throw errorOfExit(args, stderr, exitCode);
}
async function watchEnd(child) {
	const errors = [];
	let size = 0;
	child.stderr.on("data", (chunk) => {
		if (size < STDERR_LIMIT) errors.push(chunk);
		size += chunk.length;
	});
	try {
		const [exitCode] = await once(child, "close");
		return {
			exitCode,
			stderr: Buffer.concat(errors).toString("utf8"),
			failure: null
		};
	} catch (failure) {
		return {
			exitCode: null,
			stderr: "",
			failure
		};
	}
}
function watchSilence(child, limit) {
	let tooLong = false;
	const timer = setTimeout(() => {
		tooLong = true;
		child.kill();
	}, limit);
	timer.unref();
	return {
		heard: () => timer.refresh(),
		stop: () => clearTimeout(timer),
		tooLong: () => tooLong
	};
}
var SYNC_TIMEOUT_MS, TIMEOUT_MS, SILENCE_MS, OUTPUT_LIMIT, PROTECTED, STDERR_LIMIT;
var init_run = __esmMin((() => {
	init_environment$1();
	init_git_error();
	SYNC_TIMEOUT_MS = 2e4;
	TIMEOUT_MS = 12e4;
	SILENCE_MS = 6e5;
	OUTPUT_LIMIT = 1 << 30;
	PROTECTED = [
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.quotePath=false",
		"-c",
		"core.attributesFile=/dev/null",
		"-c",
		"core.bigFileThreshold=512m",
		"-c",
		"log.showSignature=false",
		"-c",
		"log.showRoot=true",
		"-c",
		"color.ui=false"
	];
	STDERR_LIMIT = 1e5;
}));

// src/git/range.ts
/**
* Resolves a range to object names. Without a base: the upstream of the branch, else the remote's default branch, else
* a local default branch that is not HEAD's own.
*/
async function resolveRange(cwd, wish = {}) {
	await requireRepository(cwd);
	const text = wish.range ?? null;
	if (text?.includes("..")) {
		const [left = "", right = ""] = text.split(/\.\.\.?/);
		return finish(cwd, await resolveRev(cwd, left || "HEAD"), await resolveRev(cwd, right || "HEAD"));
	}
	if (text !== null) return finish(cwd, null, await resolveRev(cwd, text));
	const head = await resolveRev(cwd, wish.head ?? "HEAD");
	if (wish.base != null) return finish(cwd, await resolveRev(cwd, wish.base), head);
	const found = await openRepository(cwd).then((repository) => repository.defaultBase());
	if (found === null) throw new CommitRangeError("no-base", "there is no upstream and no default branch to compare with", "name the range: toolmark check BASE..HEAD, or set an upstream: git branch --set-upstream-to=origin/main");
	return finish(cwd, await resolveRev(cwd, found), head);
}
/** One rev as a full object name of a commit. */
async function resolveRev(cwd, rev) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${rev}^{commit}`
	];
	const sha = (await runGit(cwd, args, { okCodes: [
		0,
		1,
		128
	] })).toString("latin1").trim().split("\n").at(-1) ?? "";
	if (/^[0-9a-f]{40,64}$/.test(sha)) return sha;
	throw await explainUnknown(cwd, rev);
}
async function explainUnknown(cwd, rev) {
	if (await isUnborn(cwd)) return new CommitRangeError("empty-repository", "the repository has no commits yet", "make a first commit");
	if (await isShallow(cwd)) return new CommitRangeError("shallow", `${rev} is not in this shallow clone`, UNSHALLOW);
	return new CommitRangeError("unknown-rev", `there is no commit ${rev} here`, `fetch it, or name another: git fetch origin ${rev}`);
}
async function finish(cwd, base, head) {
	if (await isShallow(cwd)) await requireUncut(cwd, base, head);
	return {
		base,
		head
	};
}
/** A shallow clone is fine as long as none of its cut-off commits lies in the range. */
async function requireUncut(cwd, base, head) {
	const revs = base === null ? [head] : [head, `^${base}`];
	const [list, cut] = await Promise.all([runGit(cwd, [
		"rev-list",
		...revs,
		"--"
	]), runGit(cwd, [
		"rev-list",
		"--max-parents=0",
		...revs,
		"--"
	])]);
	const roots = new Set(cut.toString("latin1").split("\n"));
	const inRange = list.toString("latin1").split("\n").filter((sha) => sha !== "" && roots.has(sha));
	for (const sha of inRange) {
		const object = (await runGit(cwd, [
			"cat-file",
			"commit",
			sha
		])).toString("latin1");
		if (/^parent /m.test(object.slice(0, object.indexOf("\n\n")))) throw new CommitRangeError("shallow", `this shallow clone cuts the range off at ${sha}`, UNSHALLOW);
	}
}
async function requireRepository(cwd) {
	try {
		await runGit(cwd, ["rev-parse", "--git-dir"]);
	} catch (error) {
		if (!(error instanceof GitError) || error.code !== "no-repository") throw error;
		throw new CommitRangeError("no-repository", "this folder is in no git repository", "run it inside a clone", { cause: error });
	}
}
async function isShallow(cwd) {
	return (await runGit(cwd, ["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}
async function isUnborn(cwd) {
	return (await runGit(cwd, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	], { okCodes: [
		0,
		1,
		128
	] })).length === 0;
}
var CommitRangeError, UNSHALLOW;
var init_range = __esmMin((() => {
	init_git_error();
	init_repository();
	init_run();
	CommitRangeError = class extends Error {
		code;
		remedy;
		constructor(code, message, remedy, options) {
			super(message, options);
			this.name = "CommitRangeError";
			this.code = code;
			this.remedy = remedy;
		}
	};
	UNSHALLOW = "fetch the whole history: git fetch --unshallow (in actions/checkout: fetch-depth: 0)";
}));

// src/diff/change.ts
var EMPTY_DIGEST;
var init_change = __esmMin((() => {
	EMPTY_DIGEST = "0000000000000000";
}));

// src/diff/net-lines.ts
/** An empty tally. */
function createNetLines() {
	const lines = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const count = (line, by) => lines.set(line, (lines.get(line) ?? 0) + by);
	const blob = (id) => {
		const known = blobs.get(id) ?? {
			before: 0,
			after: 0
		};
		blobs.set(id, known);
		return known;
	};
	return {
		add: (line) => count(line, 1),
		remove: (line) => count(line, -1),
		binary(before, after) {
			if (before !== null) blob(before).before++;
			if (after !== null) blob(after).after++;
		},
		digest: () => hashNetLines(lines, blobs)
	};
}
/**
* SHA-256 over `<count> <line>\n` sorted by the line's bytes, then `bin <blob>\n` sorted, 16 hex digits of it.
* A binary that only moved is as much in the blobs before as in those after, so it writes nothing, like a deletion.
*/
function hashNetLines(lines, blobs) {
	const changed = [];
	for (const [line, count] of lines) if (count !== 0) changed.push(line);
	const binaries = [];
	for (const [id, { before, after }] of blobs) for (let n = before; n < after; n++) binaries.push(id);
	if (changed.length === 0 && binaries.length === 0) return EMPTY_DIGEST;
	const hash = createHash("sha256");
	changed.sort();
	let text = "";
	for (const line of changed) {
		text += `${lines.get(line)} ${line}\n`;
		if (text.length > FLUSH_AT) {
			hash.update(text, "latin1");
			text = "";
		}
	}
	for (const id of binaries.sort()) text += `bin ${id}\n`;
	return hash.update(text, "latin1").digest("hex").slice(0, EMPTY_DIGEST.length);
}
var FLUSH_AT;
var init_net_lines = __esmMin((() => {
	init_change();
	FLUSH_AT = 65536;
}));

// src/diff/quoted-path.ts
/**
* A path as git prints it: quoted like a C string when it holds control characters, quotes, backslashes or, by
* default, non-ASCII bytes. Gives the path's bytes as a latin1 string; a path without quotes comes back as it is.
*/
function unquotePath(text) {
	if (text.length < 2 || !text.startsWith("\"") || !text.endsWith("\"")) return text;
	let out = "";
	const end = text.length - 1;
	for (let at = 1; at < end; at++) {
		const character = text.charAt(at);
		if (character !== "\\" || at + 1 >= end) {
			out += character;
			continue;
		}
		const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
		if (octal === void 0) {
			at++;
			const code = ESCAPES[text.charAt(at)];
			out += code === void 0 ? text.charAt(at) : String.fromCharCode(code);
		} else {
			out += String.fromCharCode(Number.parseInt(octal, 8));
			at += 3;
		}
	}
	return out;
}
/** Text whose characters are bytes, read as UTF-8; bytes that are none become U+FFFD. */
function bytesToText(bytes) {
	return Buffer.from(bytes, "latin1").toString("utf8");
}
var ESCAPES;
var init_quoted_path = __esmMin((() => {
	ESCAPES = {
		a: 7,
		b: 8,
		t: 9,
		n: 10,
		v: 11,
		f: 12,
		r: 13
	};
}));

// src/diff/patch-reader.ts
/**
* Reads `git diff`/`git log` patches with full object names. Hunks are read by the counts in their headers, never by
* what a line looks like: the content of a file that looks like a diff header, or like our own marker, stays content.
*/
function createPatchReader(events) {
	let pending = [];
	let owedRemoved = 0;
	let owedAdded = 0;
	let before = "";
	let after = "";
	function readLine(buffer, start, end) {
		const first = start < end ? buffer[start] : LF;
		if (owedRemoved > 0 || owedAdded > 0) {
			if (first === PLUS) {
				owedAdded--;
				events.added(buffer.toString("latin1", start + 1, end));
			} else if (first === MINUS) {
				owedRemoved--;
				events.removed(buffer.toString("latin1", start + 1, end));
			} else if (first !== BACKSLASH) {
				owedAdded--;
				owedRemoved--;
			}
			return;
		}
		if (first === AT) readHunkHeader(buffer.toString("latin1", start, Math.min(end, start + 100)));
		else if (first === NUL) events.marker?.(buffer.toString("latin1", start + 1, end));
		else if (first !== BACKSLASH && first !== SPACE$1 && start < end) readHeader(buffer.toString("latin1", start, end));
	}
	function readHunkHeader(line) {
		const counts = hunkCounts$1(line);
		if (counts === null) return;
		owedRemoved = counts.removed;
		owedAdded = counts.added;
	}
	function readHeader(line) {
		if (line.startsWith("diff --git ")) {
			const [from, to] = pathsOfHeader(line.slice(11));
			before = NO_BLOB;
			after = NO_BLOB;
			events.file(from, to);
		} else if (line.startsWith("diff --cc ")) events.combined?.(unquotePath(line.slice(10)));
		else if (line.startsWith("index ")) {
			const match = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line);
			before = match?.[1] ?? NO_BLOB;
			after = match?.[2] ?? NO_BLOB;
		} else if (line.startsWith("Binary files ") && line.endsWith(" differ")) events.binary(blobOrNull(before), blobOrNull(after));
	}
	return {
		write(chunk) {
			let start = 0;
			let end = chunk.indexOf(LF);
			if (end < 0) {
				pending.push(chunk);
				return;
			}
			if (pending.length > 0) {
				const line = Buffer.concat([...pending, chunk.subarray(0, end)]);
				pending = [];
				readLine(line, 0, line.length);
				start = end + 1;
				end = chunk.indexOf(LF, start);
			}
			for (; end >= 0; end = chunk.indexOf(LF, start)) {
				readLine(chunk, start, end);
				start = end + 1;
			}
			if (start < chunk.length) pending.push(chunk.subarray(start));
		},
		end() {
			if (pending.length === 0) return;
			const line = Buffer.concat(pending);
			pending = [];
			readLine(line, 0, line.length);
		}
	};
}
function blobOrNull(id) {
	return /^0+$/.test(id) ? null : id;
}
/** How many lines a hunk header announces; null when it is none. */
function hunkCounts$1(line) {
	const match = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+\d{1,10}(?:,(\d{1,10}))? @@/.exec(line);
	return match === null ? null : {
		removed: Number(match[1] ?? 1),
		added: Number(match[2] ?? 1)
	};
}
/**
* The two names of a `diff --git` line, prefixes dropped. Unquoted names may hold blanks; without renames both are
* the same, so the middle is where they part. With renames the lines `rename from` and `rename to` tell.
*/
function pathsOfHeader(names) {
	if (names.startsWith("\"")) {
		const end = closingQuote(names);
		return [unprefixed(names.slice(0, end)), unprefixed(names.slice(end + 1))];
	}
	const middle = (names.length - 1) / 2;
	if (names.charCodeAt(middle) === SPACE$1 && names.slice(2, middle) === names.slice(middle + 3)) {
		const path = names.slice(2, middle);
		return [path, path];
	}
	const quoted = names.indexOf(" \"");
	const at = quoted >= 0 && names.endsWith("\"") ? quoted : names.indexOf(" b/");
	return [unprefixed(names.slice(0, at)), unprefixed(names.slice(at + 1))];
}
function closingQuote(text) {
	let at = 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at + 1;
}
function unprefixed(name) {
	return unquotePath(name).replace(/^[ab]\//, "");
}
var LF, NUL, AT, PLUS, MINUS, BACKSLASH, SPACE$1, NO_BLOB;
var init_patch_reader = __esmMin((() => {
	init_quoted_path();
	LF = 10;
	NUL = 0;
	AT = 64;
	PLUS = 43;
	MINUS = 45;
	BACKSLASH = 92;
	SPACE$1 = 32;
	NO_BLOB = "0";
}));

// src/diff/digest.ts
/** The change digest of one commit, from the patch that git/changes.ts or git/staged.ts asks git for. */
function digestOfPatch(patch) {
	return changeOfPatch(patch).digest;
}
/** The change digest of one patch, and the paths it touches, in the patch's order. */
function changeOfPatch(patch) {
	const net = createNetLines();
	const paths = /* @__PURE__ */ new Set();
	const reader = createPatchReader(tallyInto(net, paths));
	reader.write(patch);
	reader.end();
	return {
		digest: net.digest(),
		paths: [...paths]
	};
}
/** Events that count into `net` and gather `paths`. */
function tallyInto(net, paths) {
	return {
		file(before, after) {
			paths.add(bytesToText(before));
			if (after !== before) paths.add(bytesToText(after));
		},
		added: net.add,
		removed: net.remove,
		binary: net.binary
	};
}
var init_digest = __esmMin((() => {
	init_net_lines();
	init_patch_reader();
	init_quoted_path();
}));

// src/git/sealed.ts
/** Asks git for all of it in one process. Throws a GitError. */
async function locate(cwd, revs) {
	return readWhereabouts(await runGit(cwd, [...QUESTIONS, ...revs]));
}
/** The same for hooks. */
function locateSync(cwd, revs) {
	return readWhereabouts(runGitSync(cwd, [...QUESTIONS, ...revs]));
}
function readWhereabouts(output) {
	const [objects = "", index = "", shallow = "", objectFormat = "", ...revs] = output.toString("utf8").trimEnd().split("\n");
	return {
		objects,
		index,
		shallow,
		objectFormat,
		revs
	};
}
/**
* Makes a bare repository of our own, empty but for pointing at another's objects. What git shows of them then
* depends on nothing but them: neither on configuration (`diff.*`, programs named in it), nor on `.gitattributes` of
* whatever is checked out, which would turn a text file into a binary one (`*.lock -diff`) in one clone and not in
* the next. Null when no folder can be made; the caller then has to do without.
*/
function makeSeal(where) {
	let folder = null;
	try {
		folder = mkdtempSync(join(tmpdir(), "toolmark-"));
		mkdirSync(join(folder, "refs"));
		writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
		writeFileSync(join(folder, "config"), configFor(where.objectFormat));
	} catch {
		if (folder !== null) removeFolder(folder);
		return null;
	}
	const made = folder;
	return {
		environment: {
			...UNSET,
			...environmentOf(made, where)
		},
		remove: () => removeFolder(made)
	};
}
function configFor(objectFormat) {
	const version = objectFormat === "sha1" ? 0 : 1;
	return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${version === 0 ? "" : `[extensions]\n\tobjectformat = ${objectFormat}\n`}`;
}
function environmentOf(folder, where) {
	return {
		GIT_DIR: folder,
		GIT_OBJECT_DIRECTORY: where.objects,
		GIT_INDEX_FILE: where.index,
		GIT_SHALLOW_FILE: where.shallow,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_SYSTEM: "/dev/null",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1"
	};
}
function removeFolder(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
var QUESTIONS, UNSET;
var init_sealed = __esmMin((() => {
	init_run();
	QUESTIONS = [
		"rev-parse",
		"--path-format=absolute",
		"--git-path",
		"objects",
		"--git-path",
		"index",
		"--git-path",
		"shallow",
		"--show-object-format",
		"--revs-only"
	];
	UNSET = {
		GIT_WORK_TREE: void 0,
		GIT_COMMON_DIR: void 0,
		GIT_NAMESPACE: void 0,
		GIT_PREFIX: void 0,
		GIT_ATTR_SOURCE: void 0,
		GIT_CONFIG: void 0,
		GIT_CONFIG_COUNT: void 0,
		GIT_CONFIG_PARAMETERS: void 0,
		GIT_DEFAULT_HASH: void 0
	};
}));

// src/git/changes.ts
/**
* What each commit changes against its first parent, in one git process for all (and one for the merges). A merge's
* paths are those of its combined diff. Without `digests` no content is read: `digest` is null and `unverified` empty.
* `revs` are those of `git log`: names, `^name`, `a..b`. Commits come in git's order.
*/
async function readChanges(cwd, revs, want) {
	return inSeal(cwd, revs, async (walk) => {
		const [changes, merges] = await Promise.all([want.digests ? readDigests(walk) : readPaths(walk), readMerges(walk)]);
		for (const [sha, { paths }] of merges) changes.set(sha, {
			digest: null,
			unverified: [],
			...changes.get(sha),
			paths
		});
		return changes;
	});
}
/**
* In a seal, so that the same commits show the same change everywhere. What the seal cannot do, fetching the missing
* objects of a partial clone, is then tried outside.
*/
async function inSeal(cwd, revs, read) {
	const where = await locate(cwd, revs);
	const walkWith = (environment) => (flags) => streamGit(cwd, [
		...LOG_FLAGS,
		...flags,
		"--end-of-options",
		...where.revs,
		"--"
	], { environment });
	const seal = makeSeal(where);
	if (seal === null) return read(walkWith({}));
	try {
		return await read(walkWith(seal.environment));
	} catch (error) {
		if (!(error instanceof GitError) || error.code !== "object-missing") throw error;
	} finally {
		seal.remove();
	}
	return read(walkWith({}));
}
async function readDigests(walk) {
	const changes = /* @__PURE__ */ new Map();
	let sha = null;
	let paths = /* @__PURE__ */ new Set();
	let net = createNetLines();
	const close = () => {
		if (sha !== null) changes.set(sha, {
			paths: [...paths],
			digest: net.digest(),
			unverified: []
		});
	};
	await readPatches(walk([
		"--patch",
		"--diff-merges=first-parent",
		...DIFF_FLAGS
	]), {
		file: (before, after) => tallyInto(net, paths).file(before, after),
		added: (line) => net.add(line),
		removed: (line) => net.remove(line),
		binary: (before, after) => net.binary(before, after),
		marker(text) {
			close();
			sha = text;
			paths = /* @__PURE__ */ new Set();
			net = createNetLines();
		}
	});
	close();
	return changes;
}
/** Reads trees only, and leaves merges to `readMerges`. NUL SHA NUL LF path NUL path NUL, for each commit. */
async function readPaths(walk) {
	const changes = /* @__PURE__ */ new Map();
	let paths = [];
	let next = "marker";
	let pending = "";
	for await (const chunk of walk([
		"--name-only",
		"-z",
		"--no-renames",
		"--no-relative",
		"--ignore-submodules=none",
		"--no-merges"
	])) {
		const fields = (pending + chunk.toString("latin1")).split("\0");
		pending = fields.pop() ?? "";
		for (const field of fields) if (field === "") next = "sha";
		else if (next === "sha") {
			paths = [];
			changes.set(field, {
				paths,
				digest: null,
				unverified: []
			});
			next = "first path";
		} else {
			paths.push(bytesToText(next === "first path" ? field.slice(1) : field));
			next = "path";
		}
	}
	return changes;
}
async function readMerges(walk) {
	const paths = /* @__PURE__ */ new Map();
	let last = [];
	await readPatches(walk([
		"--merges",
		"--patch",
		"--cc",
		...DIFF_FLAGS
	]), {
		combined: (path) => last.push(path),
		marker(sha) {
			last = [];
			paths.set(sha, last);
		}
	});
	return new Map([...paths].map(([sha, list]) => [sha, {
		kind: list.length === 0 ? "clean" : "edited",
		paths: list
	}]));
}
async function readPatches(chunks, events) {
	const nothing = () => void 0;
	const reader = createPatchReader({
		file: nothing,
		added: nothing,
		removed: nothing,
		binary: nothing,
		...events
	});
	for await (const chunk of chunks) reader.write(chunk);
	reader.end();
}
var DIFF_FLAGS, LOG_FLAGS;
var init_changes = __esmMin((() => {
	init_digest();
	init_net_lines();
	init_patch_reader();
	init_quoted_path();
	init_git_error();
	init_run();
	init_sealed();
	DIFF_FLAGS = [
		"--unified=0",
		"--no-ext-diff",
		"--no-textconv",
		"--no-color",
		"--no-renames",
		"--no-relative",
		"--full-index",
		"--submodule=short",
		"--ignore-submodules=none",
		"--inter-hunk-context=0",
		"--src-prefix=a/",
		"--dst-prefix=b/",
		"-O/dev/null"
	];
	LOG_FLAGS = [
		"log",
		"--no-show-signature",
		"--root",
		"--format=tformat:%x00%H"
	];
}));

// src/git/history.ts
/**
* The commits that `git log REVS` walks, newest first, as they come out of git. `revs` are full object names, ranges
* of them, or `^name`; an argument that could be an option is refused.
*/
async function* readCommits(cwd, revs, options = {}) {
	const args = [
		"log",
		"-z",
		"--encoding=UTF-8",
		"--no-mailmap",
		"--no-show-signature",
		`--format=tformat:${FORMAT}`
	];
	if (options.reverse === true) args.push("--reverse");
	if (options.since !== void 0) args.push(`--since=${options.since}`);
	let pending = null;
	for await (const chunk of streamGit(cwd, [
		...args,
		"--end-of-options",
		...revs,
		"--"
	])) {
		const buffer = pending === null ? chunk : Buffer.concat([pending, chunk]);
		let start = 0;
		for (;;) {
			const end = recordEnd(buffer, start);
			if (end < 0) break;
			yield readCommit(buffer.toString("utf8", start, end));
			start = end + 1;
		}
		pending = start < buffer.length ? buffer.subarray(start) : null;
	}
}
/** Where the NUL behind the record's last field stands; -1 when the record is not whole yet. */
function recordEnd(buffer, start) {
	let at = start - 1;
	for (let field = 0; field < FIELDS; field++) {
		at = buffer.indexOf(0, at + 1);
		if (at < 0) return -1;
	}
	return at;
}
function readCommit(record) {
	let at = 0;
	const field = () => {
		const end = record.indexOf("\0", at);
		const text = record.slice(at, end);
		at = end + 1;
		return text;
	};
	const sha = field();
	const parents = field();
	return {
		sha,
		parents: parents === "" ? [] : parents.split(" "),
		author: {
			name: field(),
			email: field()
		},
		committer: {
			name: field(),
			email: field()
		},
		date: dateOf(Number(field())),
		message: record.slice(at)
	};
}
/** Seconds since 1970 as UTC; a date that no calendar holds (a forged commit) becomes the epoch. */
function dateOf(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return `${(Number.isNaN(date.getTime()) ? "1970-01-01T00:00:00.000Z" : date.toISOString()).slice(0, -5)}Z`;
}
var FORMAT, FIELDS;
var init_history = __esmMin((() => {
	init_run();
	FORMAT = [
		"%H",
		"%P",
		"%an",
		"%ae",
		"%cn",
		"%ce",
		"%at",
		"%B"
	].join("%x00");
	FIELDS = 8;
}));

// src/gate/from-git.ts
/** The facts of a range from a git repository: two or three git processes, however many commits. */
function factsFromGit(range) {
	const { cwd, base, head } = range;
	const revs = base === null ? [head] : [head, `^${base}`];
	return {
		repository: range.repository,
		branch: range.branch,
		readCommits: () => told(collect(readCommits(cwd, revs))),
		readChanges: (commits) => told(readChangeFacts$1(cwd, commits, revs)),
		readPolicy: (path) => told(base === null ? readPlain(range, head, path) : readPlain(range, base, path)),
		touches: (path) => told(touches(cwd, base, head, path))
	};
}
async function collect(commits) {
	const found = [];
	for await (const commit of commits) found.push(commit);
	return found;
}
/** Paths, digests and kinds of merge of commits that `revs` reach in a repository. */
async function readChangeFacts$1(cwd, commits, revs) {
	if (commits.length === 0) return /* @__PURE__ */ new Map();
	const changes = await readChanges(cwd, revs, { digests: true });
	return new Map(commits.map((commit) => {
		const change = changes.get(commit.sha);
		if (change === void 0) throw new Unjudged(`git shows no change for ${commit.sha}.`, "Look for damage with git fsck.");
		return [commit.sha, {
			change,
			merge: mergeOf(commit, change),
			allPaths: true
		}];
	}));
}
/** A merge's paths are those of its combined diff, which is empty when it did nothing but join. */
function mergeOf(commit, change) {
	if (commit.parents.length < 2) return "not-a-merge";
	return change.paths.length === 0 ? "clean" : "edited";
}
async function readPlain(range, rev, path) {
	const { cwd } = range;
	const [facts = ""] = (await runGit(cwd, [
		"ls-tree",
		"-z",
		"--full-tree",
		rev,
		"--",
		path
	])).toString("utf8").split("	");
	const [, type, blob] = facts.split(" ");
	if (type !== "blob" || blob === void 0) return null;
	return {
		bytes: await runGit(cwd, [
			"cat-file",
			"blob",
			blob
		]),
		file: path,
		ref: range.baseName ?? rev
	};
}
async function touches(cwd, base, head, path) {
	if (base === null) return false;
	const from = (await runGit(cwd, [
		"merge-base",
		base,
		head
	], { okCodes: [0, 1] })).toString("latin1").trim() || base;
	const [before, after] = await Promise.all([blobAt(cwd, from, path), blobAt(cwd, head, path)]);
	return before !== after;
}
async function blobAt(cwd, rev, path) {
	return (await runGit(cwd, [
		"ls-tree",
		"-z",
		"--full-tree",
		rev,
		"--",
		path
	])).toString("utf8");
}
/** A failure of git, told as the reason for which nothing was judged. */
async function told(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof CommitRangeError) throw new Unjudged(sentence(error.message), sentence(error.remedy), error);
		if (error instanceof GitError) throw new Unjudged(`git could not tell: ${error.message}`, remedyOfGit(error), error);
		throw error;
	}
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function remedyOfGit(error) {
	switch (error.code) {
		case "git-missing": return "Install git and put it on the PATH.";
		case "no-repository": return "Run it inside a clone.";
		case "unsafe-repository": return "The folder belongs to somebody else: git config --global --add safe.directory PATH.";
		case "object-missing": return "This clone lacks objects: git fetch --refetch --filter=blob:none, or clone it whole.";
		case "git-timeout":
		case "git-failed": return "Run the git command that failed by hand, and git fsck.";
	}
}
var init_from_git = __esmMin((() => {
	init_changes();
	init_git_error();
	init_history();
	init_range();
	init_run();
	init_facts();
}));

// src/diff/host-files.ts
/**
* The change of a commit from a host's list of its files. The list must be complete: whoever pages it checks that.
* One file whose content cannot be proved leaves the digest null and stands in `unverified`; a missing patch is never
* read as "nothing changed", since the host leaves patches out of large files in silence.
*/
function changeOfHostFiles(files) {
	const net = createNetLines();
	const paths = /* @__PURE__ */ new Set();
	const unverified = [];
	for (const file of files) {
		if (file.previousPath !== void 0) paths.add(file.previousPath);
		paths.add(file.path);
		if (!tallyFile(file, net)) unverified.push(file.path);
	}
	return {
		paths: [...paths],
		digest: unverified.length === 0 ? net.digest() : null,
		unverified
	};
}
/** Whether the file's net lines are known for certain; if so they are counted. */
function tallyFile(file, net) {
	if (file.patch !== void 0 && file.patch !== "") return tallyPatch(file, file.patch, net);
	if (file.additions !== 0 || file.deletions !== 0) return false;
	switch (file.status) {
		case "unchanged": return true;
		case "added":
		case "copied":
			if (file.blob !== void 0 && EMPTY_BLOBS.has(file.blob)) return true;
			return file.binary === true && tallyBinary(null, file.blob, net);
		case "removed":
			if (file.blob !== void 0 && EMPTY_BLOBS.has(file.blob)) return true;
			return file.binary === true && tallyBinary(file.blob, null, net);
		default:
			if (file.blob === void 0 || file.previousBlob === void 0) return false;
			if (file.blob === file.previousBlob) return true;
			return file.binary === true && tallyBinary(file.previousBlob, file.blob, net);
	}
}
function tallyBinary(before, after, net) {
	if (before === void 0 || after === void 0) return false;
	net.binary(before, after);
	return true;
}
/** Counts a patch when it is whole: its hunks hold what their headers say, and together what the host says. */
function tallyPatch(file, patch, net) {
	if (patch.includes("�")) return false;
	const added = [];
	const removed = [];
	let owedAdded = 0;
	let owedRemoved = 0;
	for (const line of patch.split("\n")) {
		const first = line.charAt(0);
		if (owedAdded <= 0 && owedRemoved <= 0) {
			if (first === "\\" || line === "") continue;
			const counts = hunkCounts$1(line);
			if (counts === null) return false;
			owedAdded = counts.added;
			owedRemoved = counts.removed;
		} else if (first === "+") {
			owedAdded--;
			added.push(line.slice(1));
		} else if (first === "-") {
			owedRemoved--;
			removed.push(line.slice(1));
		} else if (first !== "\\") {
			owedAdded--;
			owedRemoved--;
		}
	}
	if (owedAdded !== 0 || owedRemoved !== 0) return false;
	if (added.length !== file.additions || removed.length !== file.deletions) return false;
	for (const line of added) net.add(toBytes(line));
	for (const line of removed) net.remove(toBytes(line));
	return true;
}
function toBytes(line) {
	return Buffer.from(line, "utf8").toString("latin1");
}
var EMPTY_BLOBS;
var init_host_files = __esmMin((() => {
	init_net_lines();
	init_patch_reader();
	EMPTY_BLOBS = /* @__PURE__ */ new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
}));

// src/gate/from-json.ts
/**
* Facts as JSON, for hosts that Toolmark has no adapter for. Whoever writes it answers for its completeness: `total` must
* be the number of commits, and a commit whose files are not all listed says `"filesComplete": false`.
*
*     { "version": 1, "repository": "acme/app", "branch": "main", "total": 1,
*       "policy": { "file": ".github/toolmark.yml", "ref": "main", "text": "version: 1\n…" },
*       "commits": [{ "sha": "…", "parents": ["…"], "author": { "name": "…", "email": "…" }, "committer": { … },
*                     "date": "2026-11-23T10:00:00Z", "message": "…", "verified": true, "merge": "clean",
*                     "files": [{ "path": "a.py", "status": "added", "additions": 1, "deletions": 0, "patch": "@@ …" }] }] }
*
* `verified`, `merge`, `files`, `filesComplete`, `policy`, `repository` and `branch` may be absent.
*/
function factsFromJson(text) {
	const root = objectOf(parse(text), "the facts");
	if (root["version"] !== 1) throw misshapen("`version` must be 1");
	const commits = listOf$1(root["commits"], "`commits`").map((one, index) => readCommitFacts(one, `commits[${index}]`));
	const bySha = new Map(commits.map((facts) => [facts.commit.sha, facts]));
	if (root["total"] !== bySha.size) throw misshapen(`\`total\` is ${JSON.stringify(root["total"])}, and there are ${bySha.size} different commits`);
	const policy = readPolicyFile$1(root["policy"]);
	return {
		repository: optionalText(root["repository"]),
		branch: optionalText(root["branch"]),
		readCommits: async () => [...bySha.values()].map((facts) => facts.commit),
		readChanges: async (wanted) => new Map(wanted.map((commit) => [commit.sha, bySha.get(commit.sha)?.change ?? NOTHING$2])),
		readPolicy: async (path) => policy?.file === path ? policy : null,
		touches: async (path) => [...bySha.values()].some((facts) => (facts.change.change?.paths ?? []).some((changed) => changed === path || changed.startsWith(`${path}/`)))
	};
}
function misshapen(fault) {
	return new Unjudged(`The facts on standard input are not what they should be: ${fault}.`, "See docs/recipes.md for their form.");
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Unjudged("The facts on standard input are not JSON, or were cut short.", "See docs/recipes.md for their form.", cause);
	}
}
function objectOf(value, place) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw misshapen(`${place} is no object`);
	return value;
}
function listOf$1(value, place) {
	if (!Array.isArray(value)) throw misshapen(`${place} is no list`);
	return value;
}
function textOf(value, place) {
	if (typeof value !== "string") throw misshapen(`${place} is no text`);
	return value;
}
function optionalText(value) {
	return typeof value === "string" ? value : null;
}
function shaOf(value, place) {
	const sha = textOf(value, place);
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) throw misshapen(`${place} is no full object name`);
	return sha;
}
function readCommitFacts(value, place) {
	const fields = objectOf(value, place);
	const parents = listOf$1(fields["parents"], `${place}.parents`);
	const date = new Date(textOf(fields["date"], `${place}.date`));
	if (Number.isNaN(date.getTime())) throw misshapen(`${place}.date is no date`);
	const commit = {
		sha: shaOf(fields["sha"], `${place}.sha`),
		parents: parents.map((parent, index) => shaOf(parent, `${place}.parents[${index}]`)),
		author: readPerson$1(fields["author"], `${place}.author`),
		committer: readPerson$1(fields["committer"], `${place}.committer`),
		date: `${date.toISOString().slice(0, 19)}Z`,
		message: textOf(fields["message"], `${place}.message`),
		...typeof fields["verified"] === "boolean" ? { verified: fields["verified"] } : {}
	};
	return {
		commit,
		change: readChangeFacts(fields, commit, place)
	};
}
function readPerson$1(value, place) {
	const fields = objectOf(value, place);
	return {
		name: textOf(fields["name"], `${place}.name`),
		email: textOf(fields["email"], `${place}.email`)
	};
}
function readChangeFacts(fields, commit, place) {
	const merge = readMergeKind(fields["merge"], commit);
	if (fields["files"] === void 0) return {
		change: null,
		merge,
		allPaths: false
	};
	const files = listOf$1(fields["files"], `${place}.files`).map((file, index) => readFile$2(file, `${place}.files[${index}]`));
	const change = changeOfHostFiles(files);
	const allPaths = fields["filesComplete"] !== false;
	if (allPaths) return {
		change,
		merge,
		allPaths
	};
	return {
		change: {
			...change,
			digest: null,
			unverified: files.map((file) => file.path)
		},
		merge,
		allPaths
	};
}
function readMergeKind(value, commit) {
	if (commit.parents.length < 2) return "not-a-merge";
	return value === "clean" || value === "edited" ? value : "unknown";
}
function readFile$2(value, place) {
	const fields = objectOf(value, place);
	const count = (name) => {
		const number = fields[name];
		if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) throw misshapen(`${place}.${name} is no count`);
		return number;
	};
	const optional = (name) => typeof fields[name] === "string" ? { [name]: fields[name] } : {};
	return {
		path: textOf(fields["path"], `${place}.path`),
		status: textOf(fields["status"], `${place}.status`),
		additions: count("additions"),
		deletions: count("deletions"),
		...optional("previousPath"),
		...optional("patch"),
		...optional("blob"),
		...optional("previousBlob"),
		...typeof fields["binary"] === "boolean" ? { binary: fields["binary"] } : {}
	};
}
function readPolicyFile$1(value) {
	if (value === void 0 || value === null) return null;
	const fields = objectOf(value, "`policy`");
	return {
		bytes: Buffer.from(textOf(fields["text"], "`policy.text`")),
		file: textOf(fields["file"], "`policy.file`"),
		ref: optionalText(fields["ref"])
	};
}
var NOTHING$2;
var init_from_json = __esmMin((() => {
	init_host_files();
	init_facts();
	NOTHING$2 = {
		change: null,
		merge: "unknown",
		allPaths: false
	};
}));

// src/evidence/evidence.ts
/** Whether `strength` is at least `minimum`. */
function isAtLeast(strength, minimum) {
	return RANK[strength] >= RANK[minimum];
}
var RANK;
var init_evidence = __esmMin((() => {
	RANK = {
		weak: 0,
		medium: 1,
		strong: 2
	};
}));

// src/evidence/merge.ts
/**
* One entry for each (assistant, provider, model). An entry with gaps joins one that agrees on all it knows, and `unknown`
* joins a named assistant of the same provider; the joined entry keeps all evidence and the highest strength.
*/
function mergeEvidence(evidence) {
	const drafts = /* @__PURE__ */ new Map();
	for (const one of evidence) {
		const key = `${one.assistant}\n${one.provider ?? ""}\n${one.model ?? ""}`;
		const draft = drafts.get(key);
		if (draft === void 0) drafts.set(key, {
			assistant: one.assistant,
			provider: one.provider,
			model: one.model,
			strength: one.strength,
			evidence: [one]
		});
		else absorb(draft, {
			strength: one.strength,
			evidence: [one]
		});
	}
	const kept = [];
	const found = /* @__PURE__ */ new Map();
	const order = [...drafts.values()];
	for (const draft of [...order].sort((a, b) => knownFacts(b) - knownFacts(a))) {
		const home = findHome(draft, found);
		if (home === void 0) {
			kept.push(draft);
			register(draft, found);
		} else {
			absorb(home, draft);
			home.provider ??= draft.provider;
			home.model ??= draft.model;
			register(home, found);
		}
	}
	return kept.sort((a, b) => order.indexOf(a) - order.indexOf(b)).map(({ assistant, provider, model, strength, evidence: all }) => ({
		assistant,
		provider,
		model,
		strength,
		evidence: all.map(({ source, strength: own, seen, remark }) => ({
			source,
			strength: own,
			seen,
			...remark === void 0 ? {} : { remark }
		}))
	}));
}
function absorb(draft, more) {
	if (isAtLeast(more.strength, draft.strength)) draft.strength = more.strength;
	draft.evidence.push(...more.evidence);
}
/** Entries that know most come first, so that those with gaps find them; a named assistant before `unknown`. */
function knownFacts(draft) {
	return (draft.assistant === "unknown" ? 0 : 4) + (draft.model === null ? 0 : 2) + (draft.provider === null ? 0 : 1);
}
/** Remembers a draft under each way of knowing less than all of it; the first of a kind stays. */
function register(draft, found) {
	for (const assistant of [draft.assistant, ANY]) for (const provider of [draft.provider ?? "", ANY]) for (const model of [draft.model ?? "", ANY]) {
		const key = `${assistant}\n${provider}\n${model}`;
		if (!found.has(key)) found.set(key, draft);
	}
}
/** The draft this one agrees with on all that it knows; gaps on the other side agree as well, but never a foreign provider. */
function findHome(draft, found) {
	const assistant = draft.assistant === "unknown" ? ANY : draft.assistant;
	const provider = draft.provider ?? ANY;
	const model = draft.model ?? ANY;
	const whole = found.get(`${assistant}\n${provider}\n${model}`);
	if (whole !== void 0) return whole;
	const withoutModel = found.get(`${assistant}\n${provider}\n`);
	if (withoutModel !== void 0) return withoutModel;
	return assistant === ANY ? void 0 : found.get(`${assistant}\n\n`);
}
var ANY;
var init_merge = __esmMin((() => {
	init_evidence();
	ANY = "*";
}));

// src/policy/decide.ts
/** Less than 0 when `a` is milder than `b`. */
function compareVerdicts(a, b) {
	return SEVERITY[a] - SEVERITY[b];
}
/** Prepares a policy for many questions. `action`: rules about reading say nothing of commits. */
function prepareDecider(policy, context, action = "write") {
	const layers = policy.layers.map((layer, rank) => ({
		layer,
		rank,
		registry: registryOf({ layers: policy.layers.slice(0, rank + 1) }),
		rules: layer.rules.filter((rule) => rule.action === action && isInForce(rule, context))
	}));
	const known = /* @__PURE__ */ new Map();
	return { decide(asked, path) {
		const key = `${asked.assistant}\n${asked.provider}\n${asked.model}`;
		let decideAt = known.get(key);
		if (decideAt === void 0) {
			decideAt = rememberPaths(layers.map((layer) => askLayer(layer, asked)));
			known.set(key, decideAt);
		}
		return decideAt(path);
	} };
}
function rememberPaths(layers) {
	const known = /* @__PURE__ */ new Map();
	const pathsMatter = layers.some(hasPaths);
	return (path) => {
		const at = pathsMatter ? path : null;
		const before = known.get(at);
		if (before !== void 0) return before;
		if (known.size >= MOST_KEPT) known.clear();
		const made = layers.map((layer, rank) => decideLayer(layer, layers.slice(0, rank + 1), at));
		known.set(at, made);
		return made;
	};
}
function hasPaths({ matching, unclear }) {
	return matching.some(({ paths }) => paths.length > 0) || unclear.some(({ paths }) => paths.length > 0);
}
function isInForce(rule, { today, branch, repository }) {
	if (rule.from !== null && today < rule.from) return false;
	if (rule.until !== null && today > rule.until) return false;
	if (rule.branches.length > 0 && (branch === null || !matchesAnyGlob(rule.branches, branch))) return false;
	return rule.repositories.length === 0 || repository !== null && matchesAnyGlob(rule.repositories, repository.toLowerCase());
}
function askLayer(prepared, asked) {
	const found = prepared.registry.find(asked.assistant);
	const subject = {
		assistant: asked.assistant,
		known: found !== void 0 && asked.assistant !== "unknown",
		firstParty: found?.firstParty ?? false,
		provider: asked.provider ?? found?.provider ?? null,
		model: asked.model
	};
	const matches = prepared.rules.map((rule) => ({
		rule,
		match: matchSelectors(rule.assistants, subject)
	}));
	return {
		prepared,
		subject,
		matching: matches.filter(({ match }) => match === "yes").map(({ rule }) => rule),
		unclear: matches.filter(({ rule, match }) => match === "unclear" && compareVerdicts(rule.verdict, "review") >= 0).map(({ rule }) => rule)
	};
}
function matchesPath({ paths }, path) {
	return paths.length === 0 || path !== null && matchesAnyGlob(paths, path);
}
function decideLayer(asked, upTo, path) {
	const { layer, rank } = asked.prepared;
	const { settings } = layer;
	const base = {
		layer,
		rank,
		subject: asked.subject,
		minimumStrength: settings.minimumStrength ?? "medium"
	};
	const rule = asked.matching.find((candidate) => matchesPath(candidate, path));
	if (rule !== void 0) return {
		...base,
		verdict: rule.verdict,
		by: {
			kind: "rule",
			rule
		},
		explicit: true,
		minimumStrength: rule.minimumStrength ?? base.minimumStrength
	};
	if (!asked.subject.known) return {
		...base,
		verdict: settings.unknown ?? "warn",
		by: { kind: "unknown" },
		explicit: settings.unknown !== null
	};
	const unclear = strictestUnclear(upTo, path);
	if (unclear !== void 0) return {
		...base,
		verdict: settings.unknownProvider ?? "warn",
		by: {
			kind: "unknown-provider",
			rule: unclear
		},
		explicit: settings.unknownProvider !== null
	};
	return {
		...base,
		verdict: settings.default ?? "allow",
		by: { kind: "default" },
		explicit: settings.default !== null
	};
}
/** A later file may be stricter about what an earlier one could not tell, so it sees the earlier ones' rules as well. */
function strictestUnclear(layers, path) {
	return layers.flatMap(({ unclear }) => unclear.filter((rule) => matchesPath(rule, path))).sort((a, b) => compareVerdicts(b.verdict, a.verdict))[0];
}
/** Decisions that count: those not overridden, and our own defaults only where no file says anything. */
function standingDecisions(decisions, strength) {
	const kept = decisions.filter((decision) => !isOverridden(decision, decisions));
	const explicit = kept.filter((decision) => decision.explicit);
	return (explicit.length > 0 ? explicit : kept).map((decision) => soften(decision, decisions, strength));
}
/** Whether a later policy's rule may decide instead of this one, and does. */
function isOverridden(decision, decisions) {
	return decision.by.kind === "rule" && decision.by.rule.overridable && decisions.some(({ rank, by }) => rank > decision.rank && by.kind === "rule");
}
/** A later file may be content with weaker evidence than the one that decides: that is stricter. */
function isEnough(strength, decision, decisions) {
	return isAtLeast(strength, decision.minimumStrength) || decisions.some(({ rank, layer }) => {
		const asked = rank > decision.rank ? layer.settings.minimumStrength : null;
		return asked !== null && isAtLeast(strength, asked);
	});
}
function soften(decision, decisions, strength) {
	if (compareVerdicts(decision.verdict, "warn") <= 0) return {
		...decision,
		effective: decision.verdict,
		softened: null
	};
	if (!isEnough(strength, decision, decisions)) return {
		...decision,
		effective: "warn",
		softened: "weak-evidence"
	};
	if (decision.layer.settings.mode === "report") return {
		...decision,
		effective: "warn",
		softened: "report-mode"
	};
	return {
		...decision,
		effective: decision.verdict,
		softened: null
	};
}
/** The strictest; among equals the one of the highest authority. Undefined only for an empty list. */
function strictest(standing) {
	return standing.reduce((before, next) => before === void 0 || compareVerdicts(next.effective, before.effective) > 0 ? next : before, void 0);
}
var SEVERITY, MOST_KEPT;
var init_decide = __esmMin((() => {
	init_evidence();
	init_glob();
	init_merge$1();
	init_selector();
	SEVERITY = {
		allow: 0,
		warn: 1,
		review: 2,
		deny: 3
	};
	MOST_KEPT = 5e4;
}));

// src/commit/commit.ts
/** The first line of a message, as `git log --format=%s` would begin it; empty for an empty message. */
function subjectOf(message) {
	const start = message.search(/\S/);
	if (start < 0) return "";
	const end = message.indexOf("\n", start);
	return (end < 0 ? message.slice(start) : message.slice(start, end)).trim();
}
var init_commit = __esmMin((() => {}));

// src/policy/approvals.ts
/** Whether one of `reviewers` approved this head; anybody when none is named. The author of the commit does not count. */
function isApproved(approvals, reviewers, commit) {
	if (approvals === "assumed") return true;
	if (approvals === "unknown") return false;
	const author = commit.authorLogin?.toLowerCase();
	return approvals.approvers.filter(({ login }) => login.toLowerCase() !== author).some(({ login, teams }) => {
		const names = [login, ...teams].map((name) => `@${name.toLowerCase()}`);
		return reviewers.length === 0 || reviewers.some((reviewer) => names.includes(reviewer.toLowerCase()));
	});
}
var init_approvals = __esmMin((() => {}));

// src/policy/waivers.ts
/**
* A waiver covers what its own file decided: a repository's cannot lift what its baseline says, unless that rule is
* `overridable`. A prefix that fits several of the commits at hand covers none of them.
*/
function prepareWaivers({ layers }, today, shas) {
	const last = addDays(today, 365);
	const inTime = layers.flatMap(({ waivers }, rank) => waivers.map((waiver) => ({
		waiver,
		rank
	}))).filter(({ waiver }) => waiver.expires <= last);
	const isUnique = memoise((prefix) => shas.filter((sha) => sha.startsWith(prefix)).length <= 1);
	const covers = ({ waiver, rank }, asked) => (rank === asked.rank || asked.overridable && rank > asked.rank) && (waiver.commits.length === 0 || waiver.commits.some((prefix) => asked.sha.startsWith(prefix) && isUnique(prefix))) && (waiver.paths.length === 0 || asked.path !== null && matchesAnyGlob(waiver.paths, asked.path)) && (waiver.assistants.length === 0 || asked.subject !== null && matchSelectors(waiver.assistants, asked.subject) === "yes");
	return {
		expired: inTime.filter(({ waiver }) => waiver.expires < today).map(({ waiver }) => waiver),
		find(asked) {
			if (inTime.length === 0) return NONE;
			const fitting = inTime.filter((candidate) => covers(candidate, asked)).map(({ waiver }) => waiver);
			const valid = fitting.find(({ expires }) => expires >= today) ?? null;
			return {
				valid,
				expired: valid === null ? fitting[0] ?? null : null
			};
		}
	};
}
function memoise(ask) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const answer = ask(text);
		known.set(text, answer);
		return answer;
	};
}
/** A finding as one that a waiver covers. */
function waive(finding, { place, reason, approvedBy, expires }) {
	return {
		...finding,
		waiver: {
			file: place.file,
			line: place.line,
			reason,
			approvedBy,
			expires
		}
	};
}
var NONE;
var init_waivers = __esmMin((() => {
	init_checks();
	init_glob();
	init_selector();
	NONE = {
		valid: null,
		expired: null
	};
}));

// src/policy/wording.ts
/** `claude-code (anthropic/claude-opus-4-8)`, as far as it is known. */
function nameEntry({ assistant, provider, model }) {
	if (provider === null && model === null) return assistant;
	return `${assistant} (${provider ?? "unknown"}/${model ?? "unknown"})`;
}
/** What was seen, and how much it proves. */
function describeEvidence({ evidence, strength }) {
	const shown = evidence.slice(0, SHOWN_EVIDENCE).map(({ source, seen }) => `${source} "${seen}"`);
	const more = evidence.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""} (${strength} evidence)`;
}
/** What was seen, on what evidence, and why it counts. */
function becauseOf(entry, standing) {
	const sentences = [`${nameEntry(entry)} took part: ${describeEvidence(entry)}.`, whyOf(entry, standing)];
	if (standing.softened === "weak-evidence") sentences.push(`Evidence below "${standing.minimumStrength}" gives at most a warning.`);
	if (standing.softened === "report-mode") sentences.push("The policy only reports for now (mode: report).");
	return sentences.join(" ");
}
function whyOf(entry, { by, verdict, layer }) {
	switch (by.kind) {
		case "rule": return by.rule.reason ?? `The rule "${by.rule.name}" ${SAYS[verdict]} here.`;
		case "unknown": return entry.assistant === "unknown" ? `Nobody can tell which assistant it was, and ${layer.source.file} ${SAYS[verdict]} (unknown: ${verdict}).` : `Neither Toolmark nor the policy knows an assistant of that name, and ${layer.source.file} ${SAYS[verdict]} (unknown: ${verdict}).`;
		case "unknown-provider": return `Nothing tells which model answered, so the rule "${by.rule.name}" may apply, and ${layer.source.file} ${SAYS[verdict]} (unknown-provider: ${verdict}).`;
		case "default": return `No rule matches, and ${layer.source.file} ${SAYS[verdict]} (default: ${verdict}).`;
	}
}
/** The one command or step that repairs it. */
function remedyOf(entry, standing, situation) {
	const rule = standing.by.kind === "rule" ? standing.by.rule : null;
	if (standing.effective === "warn") return withContact(remedyOfWarning(entry, standing), rule);
	if (standing.by.kind === "unknown-provider") return remedyOfUnknownProvider(entry, situation);
	if (standing.by.kind === "unknown") return remedyOfUnknown(standing, situation);
	return standing.effective === "review" ? withContact(remedyOfReview(rule, situation), rule) : withContact(remedyOfDeny(entry, standing, situation), rule);
}
function remedyOfWarning(entry, { by, softened, layer }) {
	if (softened !== null) return `Ask the author whether ${entry.assistant} took part, and record it with git commit --amend.`;
	if (by.kind === "unknown") return `Name the assistant in the record, or define it under "assistants" in ${layer.source.file}.`;
	if (by.kind === "unknown-provider") return `Tell the model in the record: Assisted-by: ${entry.assistant}:PROVIDER/MODEL.`;
	return "Nothing has to be done; read the change with care.";
}
function remedyOfUnknownProvider(entry, situation) {
	return `Tell the model: ${reword(situation.case)} and write Assisted-by: ${entry.assistant}:PROVIDER/MODEL.`;
}
function remedyOfUnknown({ layer }, situation) {
	return `Name the assistant: ${reword(situation.case)} and correct its Assisted-by line, or define it under "assistants" in ${layer.source.file}.`;
}
function remedyOfReview(rule, { approvals }) {
	const ask = `Ask ${rule === null || rule.reviewers.length === 0 ? "somebody else" : listOr(rule.reviewers)} for an approving review of this head`;
	return approvals === "unknown" ? `${ask}; check --reviewed shows what is left after it.` : `${ask}.`;
}
function remedyOfDeny(entry, { layer }, { case: { commit }, paths, splittable }) {
	const short = commit.sha.slice(0, 12);
	if (splittable) return `Split the commit, since other files of it are fine: git rebase -i ${short}^, mark it "edit", git reset HEAD^, and commit without ${listPaths(paths)}; write that part again without ${entry.assistant}.`;
	return `Take the commit out with git rebase -i ${short}^ and write it again without ${entry.assistant}, or ask for a waiver in ${layer.source.file}.`;
}
function withContact(remedy, rule) {
	return rule?.contact == null ? remedy : `${remedy} Questions: ${rule.contact}.`;
}
/** How to change a commit's message, wherever it stands. */
function reword({ commit }) {
	return `git rebase -i ${commit.sha.slice(0, 12)}^, mark it "reword",`;
}
function listPaths(paths) {
	return paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 2).join(", ")} and ${paths.length - 2} more`;
}
function listOr(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
var SHOWN_EVIDENCE, SAYS;
var init_wording$1 = __esmMin((() => {
	SHOWN_EVIDENCE = 3;
	SAYS = {
		allow: "allows it",
		warn: "asks for care",
		review: "asks for an approving review",
		deny: "denies it"
	};
}));

// src/policy/judge-assistants.ts
/** Each assistant of a commit in each file it touches; one that touches none is judged once, without a path. */
function judgeAssistants(judged, bench) {
	const all = judged.assistants.map((entry) => judgeEntry(judged, entry, bench));
	return {
		findings: all.flatMap(({ findings }) => findings),
		waived: all.flatMap(({ waived }) => waived),
		missed: all.flatMap(({ missed }) => missed)
	};
}
function judgeEntry(judged, entry, bench) {
	const outcomes = /* @__PURE__ */ new Map();
	const missed = /* @__PURE__ */ new Set();
	const paths = pathsOf$1(judged);
	for (const path of paths) for (const outcome of outcomesAt(judged, entry, path, bench, missed)) {
		const key = keyOf(outcome);
		const known = outcomes.get(key);
		if (known === void 0) outcomes.set(key, {
			...outcome,
			paths: path === null ? [] : [path]
		});
		else if (path !== null) known.paths.push(path);
	}
	const denied = [...outcomes.values()].filter(({ standing, waiver }) => standing.effective === "deny" && waiver === null);
	const splittable = paths.length > denied.reduce((sum, { paths: on }) => sum + on.length, 0) && paths[0] !== null;
	const findings = [];
	const waived = [];
	for (const { standing, waiver, paths: on } of outcomes.values()) {
		const finding = findingOf$1(judged, entry, standing, {
			paths: on,
			splittable,
			approvals: bench.approvals
		});
		if (waiver === null) findings.push(finding);
		else waived.push(waive(finding, waiver));
	}
	return {
		findings,
		waived,
		missed: [...missed]
	};
}
function pathsOf$1({ change }) {
	return change === null || change.paths.length === 0 ? [null] : change.paths;
}
/** Files with the same outcome for the same reason share a finding. */
function keyOf({ standing, waiver }) {
	const place = ruleOf(standing)?.place;
	const { rank, by, effective } = standing;
	return [
		rank,
		by.kind,
		place?.file,
		place?.line,
		effective,
		waiver?.place.file,
		waiver?.place.line
	].join(" ");
}
function ruleOf({ by }) {
	return by.kind === "rule" || by.kind === "unknown-provider" ? by.rule : null;
}
/** The strictest that stands, and, where a waiver lifted something stricter, that as well. */
function outcomesAt(judged, entry, path, bench, missed) {
	const decisions = bench.decider.decide(entry, path);
	const raised = standingDecisions(decisions, entry.strength).map((one) => settleReview(one, judged, bench.approvals)).filter(({ effective }) => effective !== "allow");
	if (raised.length === 0) return [];
	const open = [];
	const lifted = [];
	for (const one of raised) {
		const found = bench.waivers.find(waivableOf(judged, one, path));
		if (found.valid !== null) lifted.push({
			standing: one,
			waiver: found.valid
		});
		else open.push(one);
		if (found.expired !== null) missed.add(found.expired);
	}
	const top = strictest(open);
	const reached = top === void 0 ? [] : [{
		standing: top,
		waiver: null
	}];
	const above = lifted.filter((one) => top === void 0 || compareVerdicts(one.standing.effective, top.effective) > 0);
	return [...reached, ...above];
}
function waivableOf({ commit }, { by, subject, rank }, path) {
	return {
		sha: commit.sha,
		subject,
		path,
		rank,
		overridable: by.kind === "rule" && by.rule.overridable
	};
}
/** A review that was given settles what asked for it. */
function settleReview(standing, { commit }, approvals) {
	if (standing.effective !== "review") return standing;
	const reviewers = standing.by.kind === "rule" ? standing.by.rule.reviewers : [];
	return isApproved(approvals, reviewers, commit) ? {
		...standing,
		effective: "allow"
	} : standing;
}
function findingOf$1(judged, entry, standing, about) {
	const rule = standing.by.kind === "rule" ? standing.by.rule : null;
	return {
		level: levelOf(standing.effective),
		code: codeOf(standing),
		commit: judged.commit.sha,
		subject: subjectOf(judged.commit.message),
		assistant: entry.assistant,
		provider: entry.provider,
		model: entry.model,
		paths: (ruleOf(standing)?.paths.length ?? 0) > 0 ? about.paths : [],
		rule: rule === null ? null : {
			name: rule.name,
			file: rule.place.file,
			line: rule.place.line
		},
		verdict: standing.verdict,
		because: becauseOf(entry, standing),
		remedy: remedyOf(entry, standing, {
			case: judged,
			...about
		})
	};
}
/** `allow` never reaches a report. */
function levelOf(verdict) {
	switch (verdict) {
		case "allow": return "note";
		case "warn": return "warning";
		case "review":
		case "deny": return "error";
	}
}
function codeOf({ by, verdict }) {
	if (by.kind === "unknown") return "unknown-assistant";
	if (by.kind === "unknown-provider") return "unknown-provider";
	if (verdict === "deny") return "prohibited-assistant";
	return verdict === "review" ? "review-required" : "careful-assistant";
}
var init_judge_assistants = __esmMin((() => {
	init_commit();
	init_approvals();
	init_decide();
	init_waivers();
	init_wording$1();
}));

// src/policy/exempt.ts
/**
* Whether a commit is by an exempt identity. A name or address alone proves nothing (anybody can set `user.email`), and
* a signature vouches for the committer only: so the signature must be verified, and the committer be the same
* identity or the host itself.
*/
function isExempt(commit, exempt) {
	if (exempt.length === 0 || commit.verified !== true) return false;
	return exempt.some((identity) => {
		const isAuthor = isSame$1(identity, commit.author.email, commit.authorLogin);
		const isCommitter = isSame$1(identity, commit.committer.email, commit.committerLogin);
		const isHost = commit.committerLogin?.toLowerCase() === WEB_FLOW.login && commit.committer.email.toLowerCase() === WEB_FLOW.email;
		return isAuthor && (isCommitter || isHost);
	});
}
function isSame$1(identity, email, login) {
	return identity.includes("@") ? email.toLowerCase() === identity : login?.toLowerCase() === identity;
}
var WEB_FLOW;
var init_exempt = __esmMin((() => {
	WEB_FLOW = {
		email: "noreply@github.com",
		login: "web-flow"
	};
}));

// src/policy/terms.ts
/** The terms of every policy, highest authority first. */
function termsOf(policy) {
	let terms = KNOWN.get(policy);
	if (terms === void 0) {
		terms = policy.layers.map((_layer, rank) => termsAt(policy, rank));
		KNOWN.set(policy, terms);
	}
	return terms;
}
function termsAt({ layers }, rank) {
	const upTo = layers.slice(0, rank + 1).map(({ settings }) => settings);
	const own = layers[rank]?.settings;
	const firstDemand = upTo.map(({ declaration }) => declaration).find((said) => said !== null && said !== "optional");
	const isRequired = firstDemand === "required";
	const required = isRequired && own?.declaration === "required";
	const latest = (values) => values.findLast((value) => value !== null) ?? null;
	const undeclared = own?.undeclared ?? (required ? latest(upTo.map((settings) => settings.undeclared)) ?? "deny" : null);
	const unknownState = own?.unknownState ?? (required ? latest(upTo.map((settings) => settings.unknownState)) ?? "warn" : null);
	return {
		rank,
		required,
		undeclared: isRequired ? undeclared : null,
		unknownState: isRequired ? unknownState : own?.unknownState ?? null,
		bound: own?.bound === "required",
		signed: own?.signed === "required",
		forbidsTrailers: firstDemand === "forbidden-trailer" && own?.declaration === "forbidden-trailer",
		reportsOnly: own?.mode === "report",
		exempt: layers.slice(0, rank + 1).flatMap(({ exempt }) => exempt)
	};
}
var KNOWN;
var init_terms = __esmMin((() => {
	KNOWN = /* @__PURE__ */ new WeakMap();
}));

// src/policy/judge-commit.ts
/** Judges what a commit says of itself: whether it declares, whether that fits, whether it is signed. */
function judgeCommit(judged, policy, bench) {
	const terms = termsOf(policy);
	const outcomes = LOOKS.flatMap((look) => look(judged, terms)).map((raised) => settle$2(judged, raised, terms, bench));
	const exempt = exemptNote(judged, terms);
	return {
		findings: [...outcomes.flatMap(({ finding }) => finding ?? []), ...exempt === null ? [] : [exempt]],
		waived: outcomes.flatMap(({ waived }) => waived ?? []),
		missed: outcomes.flatMap(({ missed }) => missed)
	};
}
/** The strictest of what policies say, after waivers, approvals and policies that only report. */
function settle$2(judged, raised, terms, bench) {
	let open = null;
	let lifted = null;
	const missed = [];
	for (const { rank, verdict } of raised.verdicts) {
		const reports = terms[rank]?.reportsOnly === true && compareVerdicts(verdict, "warn") > 0;
		const effective = reports ? "warn" : verdict === "review" && isApproved(bench.approvals, [], judged.commit) ? "allow" : verdict;
		if (effective === "allow") continue;
		const finding = findingOf(judged, raised, effective, reports ? `${raised.because} The policy only reports for now (mode: report).` : raised.because);
		const found = bench.waivers.find({
			sha: judged.commit.sha,
			subject: null,
			path: null,
			rank,
			overridable: false
		});
		if (found.expired !== null) missed.push(found.expired);
		if (found.valid !== null) lifted = stricterOf$1(lifted, waive(finding, found.valid));
		else open = stricterOf$1(open, finding);
	}
	const covered = lifted !== null && (open === null || severityOf(lifted) > severityOf(open)) ? lifted : null;
	return {
		finding: open,
		waived: covered,
		missed
	};
}
function severityOf({ level }) {
	return [
		"note",
		"warning",
		"error"
	].indexOf(level);
}
function stricterOf$1(before, next) {
	return before === null || severityOf(next) > severityOf(before) ? next : before;
}
function findingOf({ commit }, raised, verdict, because) {
	return {
		level: levelOf(verdict),
		code: raised.code,
		commit: commit.sha,
		subject: subjectOf(commit.message),
		assistant: null,
		provider: null,
		model: null,
		paths: [],
		rule: null,
		verdict,
		because,
		remedy: raised.remedy
	};
}
/** An AI-Provenance of any state, an AI-valued Assisted-by, or a person's own word. */
function isDeclared({ record, declared, assistants }) {
	if (record !== null || declared !== null) return true;
	return assistants.some(({ evidence }) => evidence.some(({ source, seen }) => source === "trailer" || source === "mark" && /^assisted-by\s*:/i.test(seen)));
}
function lookAtDeclaration(judged, terms) {
	if (isDeclared(judged) || judged.merge === "clean") return [];
	const asking = terms.filter((term) => term.undeclared !== null && !isExempt(judged.commit, term.exempt));
	return [{
		code: "undeclared-commit",
		because: "The commit carries no record of which assistants took part, and the policy requires one (declaration: required).",
		remedy: `toolmark stamp writes missing records on commits not yet pushed; or ${reword(judged)} and say "AI-Assisted: no" or name the assistant.`,
		verdicts: asking.map(({ rank, undeclared }) => ({
			rank,
			verdict: undeclared ?? "allow"
		}))
	}];
}
function lookAtState(judged, terms) {
	if (judged.record?.state !== "unknown") return [];
	const asking = terms.filter((term) => term.unknownState !== null && !isExempt(judged.commit, term.exempt));
	return [{
		code: "unknown-state",
		because: "The record says that the recorder could not tell whether an assistant took part.",
		remedy: `Say it: ${reword(judged)} and add "AI-Assisted: no", or an Assisted-by line.`,
		verdicts: asking.map(({ rank, unknownState }) => ({
			rank,
			verdict: unknownState ?? "allow"
		}))
	}];
}
/** Whether the declaration carries a digest that binds it to a change. */
function isBound({ record, change }) {
	if (record?.change == null) return false;
	return record.change !== "0000000000000000" || change?.digest === "0000000000000000";
}
function lookAtBinding(judged, terms) {
	if (!isDeclared(judged) || isBound(judged) || judged.merge === "clean") return [];
	const asking = terms.filter(({ bound, exempt }) => bound && !isExempt(judged.commit, exempt));
	const telling = terms.filter(({ required }) => required);
	if (asking.length === 0 && telling.length === 0) return [];
	return [{
		code: "record-unbound",
		because: "The declaration carries no digest of its change, so it could have been copied from another commit.",
		remedy: "With the hooks installed (toolmark init), git commit --amend --no-edit writes a record that is bound to its change.",
		verdicts: asking.map(({ rank }) => ({
			rank,
			verdict: "deny"
		}))
	}];
}
function lookAtFit(judged, terms) {
	const claimed = judged.record?.change ?? null;
	if (claimed === null || claimed === "0000000000000000" || judged.merge === "clean") return [];
	const found = judged.change?.digest ?? null;
	const verdicts = requiredElseWarn(terms);
	if (found === null) {
		const paths = judged.change?.unverified ?? [];
		return [{
			code: "record-not-verified",
			because: `The record names the change ${claimed}, and what the commit changes could not be read whole${paths.length > 0 ? ` (${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ", …" : ""})` : ""}.`,
			remedy: "Let the gate read a clone: add actions/checkout with fetch-depth: 0 before it, or run toolmark check in one.",
			verdicts
		}];
	}
	if (found === claimed) return [];
	return [{
		code: "record-does-not-fit-change",
		because: `The record is bound to the change ${claimed}, and this commit's is ${found}: it was copied from another commit, or the commit was edited afterwards.`,
		remedy: "With the hooks installed (toolmark init), git commit --amend --no-edit writes the record anew; for an older commit, toolmark stamp.",
		verdicts
	}];
}
/** An error for whoever requires a declaration; for all others a warning. */
function requiredElseWarn(terms) {
	const asking = terms.filter(({ required }) => required);
	if (asking.length > 0) return asking.map(({ rank }) => ({
		rank,
		verdict: "deny"
	}));
	return terms.slice(-1).map(({ rank }) => ({
		rank,
		verdict: "warn"
	}));
}
function lookAtTrailers(judged, terms) {
	const asking = terms.filter(({ forbidsTrailers }) => forbidsTrailers);
	if (asking.length === 0) return [];
	const seen = judged.assistants.flatMap(({ evidence }) => evidence.filter(({ source }) => source === "trailer" || source === "mark").map((one) => one.seen));
	if (seen.length === 0 && judged.record === null && judged.declared === null) return [];
	return [{
		code: "forbidden-trailer",
		because: `The message carries ${seen.length > 0 ? `"${seen[0]}"` : "a record of assistants"}, and the policy wants none in commit messages (declaration: forbidden-trailer).`,
		remedy: `${reword(judged)} take the line out, and tell it in the pull request instead.`,
		verdicts: asking.map(({ rank }) => ({
			rank,
			verdict: "deny"
		}))
	}];
}
function lookAtProblems(judged, terms) {
	return judged.problems.map((problem) => ({
		code: PROBLEM_FINDINGS[problem.code],
		because: problem.message,
		remedy: remedyOfProblem(judged, problem),
		verdicts: requiredElseWarn(terms)
	}));
}
function remedyOfProblem(judged, { code }) {
	switch (code) {
		case "record-outside-trailer-block": return `Move the line into the last paragraph: ${reword(judged)} with nothing but trailers after the last blank line.`;
		case "record-contradicted": return `Name the assistant that took part: ${reword(judged)} and put its Assisted-by line in place of the denial.`;
		case "record-doubled": return `Leave one AI-Provenance line: ${reword(judged)} and take the others out.`;
		case "record-version-unknown": return "Update Toolmark: the record was written by a later version.";
		case "look-alike": return `Write the line anew in plain ASCII: ${reword(judged)} and retype it.`;
		case "record-malformed":
		case "message-malformed": return `Correct the message: ${reword(judged)} and mend the line, or take it out and let toolmark stamp write it.`;
	}
}
function lookAtSignature(judged, terms) {
	const { verified } = judged.commit;
	if (verified === true) return [];
	return [{
		code: "unsigned-commit",
		because: verified === false ? "The commit's signature is missing or could not be verified." : "Nobody checked the commit's signature, and the policy requires a verified one (signed: required).",
		remedy: "Sign it with a key that the host knows: git commit --amend --no-edit -S.",
		verdicts: terms.filter(({ signed }) => signed).map(({ rank }) => ({
			rank,
			verdict: "deny"
		}))
	}];
}
/** Each use of an exemption is told. */
function exemptNote(judged, terms) {
	if (isDeclared(judged) || judged.merge === "clean") return null;
	if (!terms.some((term) => term.undeclared !== null && isExempt(judged.commit, term.exempt))) return null;
	const raised = {
		code: "exempt-commit",
		because: `The commit carries no declaration, and ${judged.commit.author.email} is exempt from it by policy; its signature is verified.`,
		remedy: "Nothing has to be done.",
		verdicts: []
	};
	return {
		...findingOf(judged, raised, "allow", raised.because),
		verdict: null
	};
}
var LOOKS, PROBLEM_FINDINGS;
var init_judge_commit = __esmMin((() => {
	init_commit();
	init_change();
	init_approvals();
	init_decide();
	init_exempt();
	init_judge_assistants();
	init_terms();
	init_waivers();
	init_wording$1();
	LOOKS = [
		lookAtDeclaration,
		lookAtState,
		lookAtBinding,
		lookAtFit,
		lookAtTrailers,
		lookAtProblems,
		lookAtSignature
	];
	PROBLEM_FINDINGS = {
		"record-outside-trailer-block": "record-outside-trailer-block",
		"record-contradicted": "record-contradicted",
		"record-malformed": "record-malformed",
		"record-doubled": "record-malformed",
		"record-version-unknown": "record-malformed",
		"look-alike": "look-alike",
		"message-malformed": "record-malformed"
	};
}));

// src/policy/judge.ts
/** Judges commits one at a time, for histories too long to hold. `shas`: the commits at hand, to tell unique prefixes by. */
function prepareJudge(policy, context, shas = []) {
	const bench = {
		decider: prepareDecider(policy, context),
		waivers: prepareWaivers(policy, context.today, shas),
		approvals: context.approvals
	};
	return (judged) => {
		const assistants = judgeAssistants(judged, bench);
		const commit = judgeCommit(judged, policy, bench);
		return {
			findings: [...assistants.findings, ...commit.findings],
			waived: [...assistants.waived, ...commit.waived],
			missed: [...assistants.missed, ...commit.missed]
		};
	};
}
/** Judges a range. All findings, in the order of the commits; those about the policy itself last. */
function judge(cases, policy, context) {
	const judgeCase = prepareJudge(policy, context, cases.map(({ commit }) => commit.sha));
	const findings = [];
	const waived = [];
	const missed = /* @__PURE__ */ new Map();
	for (const judged of cases) {
		const one = judgeCase(judged);
		findings.push(...one.findings);
		waived.push(...one.waived);
		for (const waiver of one.missed) if (!missed.has(waiver)) missed.set(waiver, judged.commit.sha);
	}
	findings.push(...expiredWaivers(policy, context.today, missed));
	const unjudged = unverifiable(cases, policy, findings);
	const failed = findings.some(({ level }) => level === "error");
	return {
		verdict: unjudged !== null ? "unjudged" : failed ? "fail" : "pass",
		policy: identityOf(policy),
		commits: cases.length,
		findings,
		waived,
		unjudged
	};
}
/**
* Where a declaration is required, a record that nobody could hold against its change is no declaration and no breach:
* nothing was judged. A breach elsewhere in the range still fails it, since that much is known.
*/
function unverifiable(cases, policy, findings) {
	if (!isDeclarationRequired(policy)) return null;
	const open = findings.filter(({ code, level }) => code === "record-not-verified" && level === "error");
	if (open.length === 0 || findings.some(({ code, level }) => level === "error" && code !== "record-not-verified")) return null;
	const first = open[0];
	return {
		reason: `${open.length === 1 ? "the record of a commit" : `the records of ${open.length} of ${cases.length} commits`} could not be held against the change`,
		remedy: first?.remedy ?? ""
	};
}
function expiredWaivers(policy, today, missed) {
	return prepareWaivers(policy, today, []).expired.map((waiver) => {
		const commit = missed.get(waiver) ?? null;
		return {
			level: commit === null ? "note" : "warning",
			code: "expired-waiver",
			commit,
			subject: null,
			assistant: null,
			provider: null,
			model: null,
			paths: [],
			rule: null,
			verdict: null,
			because: `The waiver of ${waiver.place.file}:${waiver.place.line} (${waiver.reason}; ${waiver.approvedBy}) ended on ${waiver.expires}${commit === null ? "" : ", and would have covered this commit"}.`,
			remedy: `Renew it with a new date and approver, or take it out of ${waiver.place.file}.`
		};
	});
}
var init_judge = __esmMin((() => {
	init_decide();
	init_judge_assistants();
	init_judge_commit();
	init_merge$1();
	init_waivers();
}));

// src/evidence/fold.ts
/** Whether a character may hide a known word: a look-alike's alphabet, a width nobody sees, a change of direction. */
function isSuspect(code) {
	if (code < 688) return code === 173 || code === 305 || code === 593 || code === 609;
	return code >= 880 && code <= 1423 || isInvisible(code) || code >= 8208 && code <= 8210 || code >= 8544 && code <= 8575 || code >= 65281 && code <= 65374 || code === 8758 || code === 42889 || code === 55349;
}
/** Zero-width characters, soft hyphens, marks and overrides of direction. */
function isInvisible(code) {
	return code === 173 || code >= 8203 && code <= 8207 || code >= 8234 && code <= 8238 || code >= 8288 && code <= 8297 || code === 65279;
}
/** The text as it looks: look-alikes replaced, invisible characters gone. The same text when there are none. */
function unmask(text) {
	let out = "";
	for (const char of text.normalize("NFKC")) {
		if (isInvisible(char.codePointAt(0) ?? 0)) continue;
		out += LOOK_ALIKES[char] ?? char;
	}
	return out;
}
/** A name for comparison: lower case, one space for each run of spaces, hyphens or underscores. */
function foldName(text) {
	return text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
}
var LOOK_ALIKES;
var init_fold = __esmMin((() => {
	LOOK_ALIKES = {
		а: "a",
		в: "b",
		с: "c",
		ԁ: "d",
		е: "e",
		һ: "h",
		і: "i",
		ј: "j",
		к: "k",
		ӏ: "l",
		м: "m",
		н: "h",
		о: "o",
		р: "p",
		ԛ: "q",
		ѕ: "s",
		т: "t",
		у: "y",
		ѵ: "v",
		ԝ: "w",
		х: "x",
		ь: "b",
		ӧ: "o",
		ё: "e",
		ї: "i",
		А: "A",
		В: "B",
		С: "C",
		Е: "E",
		Н: "H",
		І: "I",
		Ј: "J",
		К: "K",
		М: "M",
		О: "O",
		Р: "P",
		Ѕ: "S",
		Т: "T",
		У: "Y",
		Х: "X",
		Ԍ: "G",
		α: "a",
		ε: "e",
		ι: "i",
		κ: "k",
		ν: "v",
		ο: "o",
		ρ: "p",
		τ: "t",
		υ: "u",
		χ: "x",
		γ: "y",
		Α: "A",
		Β: "B",
		Ε: "E",
		Ζ: "Z",
		Η: "H",
		Ι: "I",
		Κ: "K",
		Μ: "M",
		Ν: "N",
		Ο: "O",
		Ρ: "P",
		Τ: "T",
		Υ: "Y",
		Χ: "X",
		ı: "i",
		ɡ: "g",
		ɑ: "a",
		ո: "n",
		ս: "u",
		օ: "o",
		ց: "g",
		հ: "h",
		ʟ: "L",
		ⅼ: "l",
		ⅽ: "c",
		ⅾ: "d",
		ⅿ: "m",
		ⅰ: "i",
		"‐": "-",
		"‑": "-",
		"‒": "-",
		"–": "-",
		"—": "-",
		"−": "-",
		"：": ":",
		"∶": ":",
		"꞉": ":",
		"＠": "@"
	};
}));

// src/evidence/word-scan.ts
/** `isSuspect` names characters beyond ASCII that ask for a closer look by themselves: look-alikes, zero widths. */
function compileWords(words, isSuspect) {
	const folded = words.map((word) => word.toLowerCase());
	const alphabet = alphabetOf(folded);
	const { next, accepting } = automatonOf(folded, alphabet);
	const { classes, size } = alphabet;
	return (text, start = 0, end = text.length) => {
		let state = 0;
		for (let at = start; at < end; at += 1) {
			const code = text.charCodeAt(at);
			if (code > 127) {
				if (isSuspect(code)) return true;
				state = 0;
				continue;
			}
			state = next[state * size + (classes[code] ?? 0)] ?? 0;
			if (accepting[state] === 1) return true;
		}
		return false;
	};
}
function alphabetOf(words) {
	const classes = /* @__PURE__ */ new Uint8Array(128);
	let size = 1;
	for (const word of words) for (let at = 0; at < word.length; at += 1) {
		const code = word.charCodeAt(at);
		if (code > 127 || classes[code] !== 0) continue;
		classes[code] = size;
		if (code >= 97 && code <= 122) classes[code - 32] = size;
		size += 1;
	}
	return {
		classes,
		size
	};
}
function automatonOf(words, { classes, size }) {
	const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
	const next = new Uint16Array(states * size);
	const accepting = new Uint8Array(states);
	let count = 1;
	for (const word of words) {
		let state = 0;
		for (let at = 0; at < word.length; at += 1) {
			const cell = state * size + (classes[word.charCodeAt(at)] ?? 0);
			if (next[cell] === 0) {
				next[cell] = count;
				count += 1;
			}
			state = next[cell] ?? 0;
		}
		if (state !== 0) accepting[state] = 1;
	}
	linkFailures(next, accepting, size, count);
	return {
		next,
		accepting
	};
}
/** Fills every missing edge with where the longest suffix of what was read so far would go, breadth first. */
function linkFailures(next, accepting, size, count) {
	const failure = new Uint16Array(count);
	const queue = [];
	for (let letter = 1; letter < size; letter += 1) {
		const child = next[letter] ?? 0;
		if (child !== 0) queue.push(child);
	}
	for (let head = 0; head < queue.length; head += 1) {
		const state = queue[head] ?? 0;
		const back = failure[state] ?? 0;
		if (accepting[back] === 1) accepting[state] = 1;
		for (let letter = 1; letter < size; letter += 1) {
			const child = next[state * size + letter] ?? 0;
			const fallback = next[back * size + letter] ?? 0;
			if (child === 0) next[state * size + letter] = fallback;
			else {
				failure[child] = fallback;
				queue.push(child);
			}
		}
	}
}
var init_word_scan = __esmMin((() => {}));

// src/evidence/mark-index.ts
/** The index of a registry, made once. */
function markIndexOf(registry) {
	const known = indexes.get(registry);
	if (known !== void 0) return known;
	const made = makeIndex(registry);
	indexes.set(registry, made);
	return made;
}
function makeIndex(registry) {
	const index = {
		emails: /* @__PURE__ */ new Map(),
		slugs: /* @__PURE__ */ new Map(),
		names: /* @__PURE__ */ new Map(),
		keys: /* @__PURE__ */ new Map(),
		footers: /* @__PURE__ */ new Map(),
		links: [],
		aliases: /* @__PURE__ */ new Map(),
		suffixes: [],
		branches: [],
		pullRequests: [],
		mayCarryMark: compileWords(knownMarkWords(registry), isSuspect)
	};
	for (const assistant of registry.assistants) {
		for (const alias of assistant.aliases) addOnce(index.aliases, foldName(alias), assistant);
		for (const mark of assistant.marks) addMark(index, mark, assistant, assistant.provider);
	}
	for (const unnamed of unnamedMarks) addMark(index, unnamed.mark, null, unnamed.provider);
	return index;
}
function addMark(index, mark, assistant, provider) {
	switch (mark.kind) {
		case "email":
			addOnce(index.emails, mark.email.toLowerCase(), {
				assistant,
				provider,
				mark
			});
			return;
		case "slug":
			addOnce(index.slugs, mark.slug.toLowerCase(), {
				assistant,
				provider,
				mark
			});
			return;
		case "name":
			addOnce(index.names, foldName(mark.name), {
				assistant,
				provider,
				mark
			});
			return;
		case "trailer": {
			const key = mark.key.toLowerCase();
			index.keys.set(key, [...index.keys.get(key) ?? [], {
				assistant,
				provider,
				mark
			}]);
			return;
		}
		case "footer": {
			const text = mark.text.toLowerCase();
			if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+/.test(text)) index.links.push({
				prefix: text,
				known: {
					assistant,
					provider,
					mark
				}
			});
			else addOnce(index.footers, foldName(mark.text), {
				assistant,
				provider,
				mark
			});
			return;
		}
		case "branch":
			index.branches.push({
				assistant,
				provider,
				mark
			});
			return;
		case "pull-request":
			index.pullRequests.push({
				assistant,
				provider,
				mark
			});
			return;
		case "author-suffix":
			index.suffixes.push({
				assistant,
				provider,
				mark
			});
			return;
	}
}
function addOnce(map, key, value) {
	if (!map.has(key)) map.set(key, value);
}
/** Whose address this is; undefined when nobody's we know. Never by domain: vendors' people commit, too. */
function findAddress(index, email) {
	const lower = email.trim().toLowerCase();
	const exact = index.emails.get(lower);
	if (exact !== void 0) return exact;
	const slug = slugOf(lower);
	return slug === null ? void 0 : index.slugs.get(slug);
}
var indexes;
var init_mark_index = __esmMin((() => {
	init_registry();
	init_unnamed();
	init_fold();
	init_word_scan();
	indexes = /* @__PURE__ */ new WeakMap();
}));

// src/assistants/models.ts
/** The provider's id for a vendor word or an id; null when it is none. */
function resolveProvider(word) {
	return vendorProvider[word.toLowerCase()] ?? providers.find((provider) => provider.id === word)?.id ?? null;
}
/** The model a text names, whole: `Claude Opus 4.6 (1M context)`, `openrouter/deepseek/deepseek-r1:free`. Null when it names none. */
function resolveModel(text) {
	const named = readModelName(text);
	return named?.model == null ? null : {
		provider: named.provider,
		model: named.model
	};
}
/** As `resolveModel`, but a bare family (`Gemini`) counts as well, with `model: null`. */
function readModelName(text) {
	if (text.length === 0 || text.length > MAX_MODEL_TEXT) return null;
	let rest = dropBracketed(text).trim();
	let vendor = null;
	for (;;) {
		const step = dropPrefix(rest);
		if (step === null) break;
		vendor = step.vendor ?? vendor;
		rest = step.rest;
	}
	rest = dropTag(rest).replace(/^1m /i, "");
	if (rest === "") return vendor === null ? null : {
		provider: vendor,
		model: null
	};
	return readFamily(rest, /\s/.test(rest)) ?? null;
}
/** `Claude Opus 4.6 (1M context)` without what stands in brackets. */
function dropBracketed(text) {
	let out = "";
	let depth = 0;
	for (const char of text) if (char === "(" || char === "[") depth += 1;
	else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
	else if (depth === 0) out += char;
	return out;
}
/** One leading route or vendor: `openrouter/…`, `Anthropic: …`, `AWS …`, `us.anthropic.…`. */
function dropPrefix(text) {
	const end = text.search(/[/:\s]/);
	if (end > 0) {
		const word = text.slice(0, end).toLowerCase();
		const vendor = vendorProvider[word] ?? null;
		const known = vendor !== null || routeNames.has(word);
		const rest = text.slice(end + 1).trim();
		const isFamily = familyProvider[word] !== void 0;
		if (text[end] === "/") return {
			vendor,
			rest
		};
		if (known && rest !== "" && (text[end] === ":" ? vendor !== null || routeNames.has(word) : !isFamily)) return {
			vendor,
			rest
		};
	}
	const dot = text.indexOf(".");
	if (dot > 0) {
		const word = text.slice(0, dot).toLowerCase();
		if ([
			"us",
			"eu",
			"apac",
			"global",
			"jp",
			"au"
		].includes(word)) return {
			vendor: null,
			rest: text.slice(dot + 1)
		};
		const vendor = vendorProvider[word];
		if (vendor !== void 0 && /^[a-z]/i.test(text.slice(dot + 1))) return {
			vendor,
			rest: text.slice(dot + 1)
		};
	}
	const dash = text.indexOf("-");
	if (dash > 0) {
		const word = text.slice(0, dot < dash && dot > 0 ? dash : dash).toLowerCase();
		const rest = text.slice(dash + 1);
		const vendor = vendorProvider[word];
		if (vendor !== void 0 && familyOf(rest) !== null && word !== "gemini") return {
			vendor,
			rest
		};
	}
	return null;
}
/** `deepseek-r1:free`, `qwen3-coder:30b`, `claude-sonnet-4-5-v1:0`, `claude-sonnet-4-5@20250929`, `opus-5#medium`. */
function dropTag(text) {
	const colon = text.search(/[:#]/);
	return (colon < 0 ? text : text.slice(0, colon)).replace("@", "-").trim().replace(/-v\d$/, "");
}
/** The family a name starts with, with what follows it. */
function familyOf(text) {
	const lower = text.toLowerCase();
	let best = null;
	for (const family of Object.keys(familyProvider)) {
		if (!lower.startsWith(family)) continue;
		const next = lower.charAt(family.length);
		if (/[a-z]/.test(next)) continue;
		if (best === null || family.length > best.length) best = family;
	}
	return best === null ? null : {
		family: best,
		rest: lower.slice(best.length)
	};
}
function readFamily(text, spaced) {
	const found = familyOf(text);
	if (found === null) return null;
	const provider = familyProvider[found.family] ?? null;
	const words = found.rest.split(/[\s_-]+/).filter((word) => word !== "");
	while (words.length > 0 && isRemark(words, found.family)) words.pop();
	if (found.family === "claude" || CLAUDE_TIERS.has(found.family)) return spellClaude([...found.family === "claude" ? [] : [found.family], ...words]);
	const model = spell(found.family, words, spaced);
	if (model === void 0) return null;
	return {
		provider,
		model
	};
}
/** Whether the last word says how the model was run. `kimi-k2-thinking` and `o1-preview` are models of their own. */
function isRemark(words, family) {
	const last = words[words.length - 1] ?? "";
	if (!REMARKS.has(last)) return false;
	if (last === "thinking" && family !== "claude" && !CLAUDE_TIERS.has(family)) return false;
	if (last === "preview" && family.startsWith("o")) return family !== "o1";
	if ([
		"medium",
		"high",
		"low"
	].includes(last)) return words.slice(0, -1).some((word) => /\d/.test(word));
	return true;
}
/** `opus 4.6`, `4-opus`, `3-5-sonnet-20241022`: words in any order, in Anthropic's own spelling. Undefined words: null. */
function spellClaude(words) {
	let tier = null;
	let date = null;
	let tail = null;
	const version = [];
	for (const word of words) if (/^\d{8}$/.test(word)) date = word;
	else if (/^v?\d{1,2}(?:\.\d{1,2})?$/.test(word) && version.length < 2) version.push(...word.replace("v", "").split("."));
	else if (word === "latest" || word === "fast") tail = word;
	else if (tier === null && (CLAUDE_TIERS.has(word) || isNewTier(word, words))) tier = word;
	else return null;
	if (version.length === 0) return {
		provider: "anthropic",
		model: null
	};
	const number = version.slice(0, 2);
	const ending = [date, tail === "latest" ? tail : null];
	if (tier === null) return {
		provider: "anthropic",
		model: Number(number[0]) < 3 ? `claude-${number.join(".")}` : null
	};
	return {
		provider: "anthropic",
		model: [...Number(number[0]) <= 3 ? [
			"claude",
			...number,
			tier
		] : [
			"claude",
			tier,
			...number
		], ...ending].filter((part) => part !== null).join("-")
	};
}
/** A tier nobody has heard of yet: one plain word beside a version. `Claude Code 2.1` is the tool, not a tier. */
function isNewTier(word, words) {
	return /^[a-z]{4,12}$/.test(word) && ![
		"code",
		"agent",
		"desktop",
		"chat",
		"cowork"
	].includes(word) && words.length <= 3 && words.some((other) => /^\d/.test(other));
}
/** Undefined when the words are no model's; null when only the family is told. */
function spell(family, words, spaced) {
	if (words.length === 0) return /\d/.test(family) ? family : null;
	const versionAt = words.findIndex((word) => /\d/.test(word));
	if (!words.every((word) => WORDS.has(word) || /^[a-z]?\d[\d.a-z]*$/.test(word) || /^[a-z]{1,2}\d[\d.]*[a-z]*$/.test(word)) && (spaced || versionAt < 0 && !/\d/.test(family))) return void 0;
	if (versionAt < 0 && spaced && !/\d/.test(family)) return null;
	return canonical(family, words);
}
function canonical(family, words) {
	switch (family) {
		case "gemini": {
			const [first, second, ...rest] = words;
			if (first !== void 0 && second !== void 0 && /^[a-z]+$/.test(first) && /^\d/.test(second)) return [
				"gemini",
				second,
				first,
				...rest
			].join("-");
			return ["gemini", ...words].join("-");
		}
		case "qwen": {
			const [first, ...rest] = words;
			return first !== void 0 && /^\d/.test(first) ? [`qwen${first}`, ...rest].join("-") : ["qwen", ...words].join("-");
		}
		case "kimi": return ["kimi", ...words.map((word) => word.replace(/^(k\d)p(\d)$/, "$1.$2"))].join("-");
		case "chatgpt": return words[0] === "4o" ? ["chatgpt", ...words].join("-") : ["gpt", ...words].join("-");
		case "minimax": return ["MiniMax", ...words.map((word) => word.replace(/^m(?=\d)/, "M"))].join("-");
		default: return [family, ...words].join("-");
	}
}
var MAX_MODEL_TEXT, REMARKS, WORDS, CLAUDE_TIERS, familyProvider, vendorProvider, routeNames;
var init_models = __esmMin((() => {
	init_providers();
	MAX_MODEL_TEXT = 120;
	REMARKS = new Set("preview free thinking nonthinking xhigh high medium low minimal 1m 4bit 8bit fp8 beta experimental nitro cloud".split(" "));
	WORDS = new Set("pro flash lite mini nano max plus turbo coder code codex sol luna terra spark thinking instruct chat reasoner air ultra small medium large vision vl omni next base fast exp latest scout maverick behemoth image speciale highspeed".split(" "));
	CLAUDE_TIERS = /* @__PURE__ */ new Set([
		"opus",
		"sonnet",
		"haiku",
		"fable",
		"mythos",
		"instant"
	]);
	familyProvider = Object.fromEntries(providers.flatMap((provider) => provider.families.map((family) => [family, provider.id])));
	vendorProvider = Object.fromEntries(providers.flatMap((provider) => provider.aliases.map((alias) => [alias, provider.id])));
	routeNames = new Set(routes);
}));

// src/evidence/value.ts
/** Whether a whole value is a name that a person may have. */
function isHumanName(text) {
	return HUMAN_NAMES.has(foldName(text));
}
/** Reads the value of `Assisted-by`, `Generated-by`, `Made-with` and their kin, whichever of the shapes in use it has. */
function readAssistedBy(value, registry) {
	const text = tidy(withoutPrincipal(value));
	if (text === "" || text.length > MAX_VALUE) return OTHER;
	const folded = foldName(text);
	if (NEGATIVE.has(text.toLowerCase())) return { kind: "none" };
	const index = markIndexOf(registry);
	const own = readOwnShape(text, registry);
	if (own !== null) return {
		kind: "assistants",
		named: [own],
		exact: true,
		known: null
	};
	if (GENERIC.has(folded) || /^LLM\b/.test(text)) return some({
		assistant: "unknown",
		provider: null,
		model: null
	});
	return readIdentityForm(text, index) ?? readVia(text, index) ?? readNamed(text, index) ?? readSeveral(text, index) ?? OTHER;
}
/** `claude-code:anthropic/claude-opus-4-8`, `cursor:unknown`: exactly as we write it, unknown parts as null. Null when it is not ours. */
function readOwnShape(text, registry) {
	const match = /^([a-z0-9][a-z0-9.-]{0,63}):(?:([a-z0-9][a-z0-9.-]{0,63})\/([!-~]{1,100})|(unknown))$/.exec(text);
	if (match === null) return null;
	const [, assistant = "", provider, model, bare] = match;
	if (bare !== void 0) return {
		assistant,
		provider: registry.find(assistant)?.provider ?? null,
		model: null
	};
	if (model === void 0 || model.startsWith("/") || provider === void 0) return null;
	if (!(assistant === "unknown" || registry.find(assistant) !== void 0 || resolveProvider(provider) !== null) && provider !== "unknown") return null;
	return {
		assistant,
		provider: provider === "unknown" ? null : provider,
		model: model === "unknown" ? null : model
	};
}
function some(named, known = null) {
	return {
		kind: "assistants",
		named: [named],
		exact: false,
		known
	};
}
/** `Agent-Signature: codex-gpt-5.5 on behalf of Jane` names who asked, too. */
function withoutPrincipal(value) {
	const at = value.toLowerCase().indexOf(" on behalf of ");
	return at < 0 ? value : value.slice(0, at);
}
/** Without emoji and quotes around it, one space between words, no full stop at the end. */
function tidy(value) {
	return value.replace(/\s+/g, " ").replace(/^[^\p{L}\p{N}<[({@$]+/u, "").replace(/[\s.!]+$/, "");
}
/** `Claude Fable 5 <noreply@anthropic.com>`, `openhands@all-hands.dev` at the end without brackets. */
function readIdentityForm(text, index) {
	const split = splitIdentity(text);
	if (split === null) return null;
	return readIdentity(split.name, split.email, index) ?? OTHER;
}
/** A name and an address out of `Name <address>` or `Name address`; null when there is no address. */
function splitIdentity(text) {
	const open = text.indexOf("<");
	const close = text.indexOf(">", open);
	if (open >= 0) {
		const email = text.slice(open + 1, close < 0 ? text.length : close).trim();
		return email.includes("@") ? {
			name: text.slice(0, open).trim(),
			email
		} : null;
	}
	const space = text.lastIndexOf(" ");
	const last = text.slice(space + 1);
	return /^[^\s@:/]+@[^\s@]+\.[a-z]{2,}$/i.test(last) ? {
		name: text.slice(0, Math.max(0, space)).trim(),
		email: last
	} : null;
}
/** Whose identity a name and an address are: the address tells the tool, the name the model. Null: a person's. */
function readIdentity(name, email, index) {
	const known = findAddress(index, email);
	const shown = tidy(name);
	const byName = index.names.get(foldName(shown));
	if (known !== void 0 && (known.assistant !== null || byName === void 0)) return some(named(known, modelOfName(shown, index)), known);
	if (byName !== void 0) return some(named(byName, null), byName);
	const via = readVia(shown, index);
	if (via !== null) return via;
	const model = resolveModel(shown) ?? (INHUMAN_FAMILIES.has(foldName(shown)) ? readModelName(shown) : null);
	if (model !== null) return some({
		assistant: "unknown",
		...model
	});
	return GENERIC_NAMES.has(foldName(shown)) ? some({
		assistant: "unknown",
		provider: null,
		model: null
	}) : null;
}
function named(known, model) {
	return {
		assistant: known.assistant?.id ?? "unknown",
		provider: model?.provider ?? (model?.model == null ? known.provider : null),
		model: model?.model ?? null
	};
}
/** The model that a display name tells: all of it, what stands in brackets, or what follows the tool's name. */
function modelOfName(name, index) {
	const whole = index.aliases.has(foldName(name)) ? null : readModelName(name);
	if (whole?.model != null) return whole;
	const via = splitVia(name);
	if (via !== null) return modelOfName(via.what, index);
	const head = splitHead(name, index);
	const inner = modelOfPieces(head === null ? name : head.rest);
	return inner?.model == null ? whole ?? inner : inner;
}
/** `GPT-5.6 Sol via Codex`, `AWS Claude Opus 4.5 via Crush <crush@charm.land>`. */
function readVia(text, index) {
	const via = splitVia(text);
	if (via === null) return null;
	const tool = splitHead(via.tool, index);
	if (tool === null) return readNamed(via.what, index);
	const model = readModelName(via.what) ?? modelOfName(via.what, index);
	return some({
		assistant: tool.assistant.id,
		provider: model?.provider ?? (model?.model == null ? tool.assistant.provider : null),
		model: model?.model ?? null
	});
}
function splitVia(text) {
	const plain = text.replace(/\(via ([^()]*)\)$/, "via $1");
	const at = plain.toLowerCase().lastIndexOf(" via ");
	return at <= 0 ? null : {
		what: plain.slice(0, at).trim(),
		tool: plain.slice(at + 5).trim()
	};
}
/** `Claude Code`, `Crush:kimi-k3`, `Codex 5.2 xhigh`, `Claude Opus 4.6`, `OpenHands-GPT-5`. */
function readNamed(text, index) {
	const folded = foldName(text);
	const alias = index.aliases.get(folded);
	const model = readModelName(text);
	if (alias !== void 0 && (model === null || model.model !== null || /\s/.test(folded))) return some({
		assistant: alias.id,
		provider: alias.provider,
		model: null
	});
	if (model?.model != null) return some({
		assistant: "unknown",
		...model
	});
	const head = splitHead(text, index);
	if (model !== null && (head === null || head.rest === "")) return some({
		assistant: "unknown",
		...model
	});
	if (head !== null) {
		const inner = modelOfPieces(head.rest);
		return some({
			assistant: head.assistant.id,
			provider: inner?.provider ?? (inner?.model == null ? head.assistant.provider : null),
			model: inner?.model ?? null
		});
	}
	return readStrangeHead(text) ?? readFamilyThenWords(text);
}
/** `Sashiko:claude-haiku-4-5`: a tool no registry knows with a model we know. */
function readStrangeHead(text) {
	const match = /^([A-Za-z][\w.-]{1,40}):\s?(\S{2,100})$/.exec(text);
	if (match === null) return null;
	const [, tool = "", rest = ""] = match;
	const model = resolveModel(rest);
	if (model === null) return null;
	const id = tool.toLowerCase().replace(/_/g, "-");
	return some({
		assistant: resolveProvider(id) === null && !["gpt", "claude"].includes(id) ? id : "unknown",
		...model
	});
}
/** `Gemini, your friendly code agent`, `Your Witty AI Assistant`. */
function readFamilyThenWords(text) {
	const comma = text.search(/[,(]/);
	const family = comma > 0 ? readModelName(text.slice(0, comma).trim()) : null;
	if (family !== null) return some({
		assistant: "unknown",
		...family
	});
	return / ai (?:assistant|agent)$/.test(foldName(text)) ? some({
		assistant: "unknown",
		provider: null,
		model: null
	}) : null;
}
/** `Claude:claude-opus-4-7 Sashiko:claude-haiku-4-5`, `Claude:claude-3-opus coccinelle sparse`. */
function readSeveral(text, index) {
	const found = (text.includes(" | ") ? text.split(" | ") : text.split(/[\s,]+/).filter((word) => word.includes(":"))).map((word) => readNamed(word, index)).flatMap((reading) => reading?.kind === "assistants" ? reading.named : []);
	return found.length === 0 ? null : {
		kind: "assistants",
		named: found,
		exact: false,
		known: null
	};
}
/** An assistant's name at the beginning, with what follows when that does not make a sentence or a person of it. */
function splitHead(text, index) {
	const stop = text.search(/[:/([#|<,;@=]/);
	const head = (stop < 0 ? text : text.slice(0, stop)).trim();
	const tail = stop < 0 ? "" : text.slice(stop);
	const words = head.split(" ");
	for (let count = Math.min(words.length, 4); count > 0; count -= 1) {
		const found = index.aliases.get(foldName(words.slice(0, count).join(" ")));
		if (found === void 0) continue;
		const after = words.slice(count).join(" ");
		if (after === "" && namesMore(tail)) return {
			assistant: found,
			rest: tail
		};
		if (after !== "" && followsName(after) && namesMore(tail)) return {
			assistant: found,
			rest: `${after} ${tail}`.trim()
		};
		return null;
	}
	return splitHyphenated(words[0] ?? "", index, text);
}
/** `codex-gpt-5.5-medium`, `OpenHands-Claude`. */
function splitHyphenated(word, index, text) {
	for (let at = word.indexOf("-"); at > 0; at = word.indexOf("-", at + 1)) {
		const found = index.aliases.get(foldName(word.slice(0, at)));
		if (found === void 0 || readModelName(word.slice(at + 1)) === null) continue;
		return {
			assistant: found,
			rest: text.slice(at + 1)
		};
	}
	return null;
}
/** Whether what stands behind a name and a separator goes on naming: a model, a version, a remark; not a path or a sentence. */
function namesMore(tail) {
	const separator = tail.charAt(0);
	if (separator !== ":" && separator !== "/") return true;
	const rest = tail.slice(1).trim();
	if (separator === "/" && !tail.startsWith("/ ") && /^[\w.-]+\.[a-z]{1,4}$/i.test(rest) && resolveModel(rest) === null) return /^v?\d/.test(rest);
	return rest.split(" ").length <= 4 || modelOfPieces(rest)?.model != null;
}
/** Whether words after a tool's name go on naming it: a version, a model, an effort, a product word. */
function followsName(after) {
	if (/^v?\d/.test(after)) return after.split(" ").length <= 3;
	if (readModelName(after) !== null) return true;
	return after.split(" ").every((word) => PRODUCT_WORDS.has(word.toLowerCase()) || /^v?\d/.test(word));
}
/** The first piece between separators that names a model; a bare family when none does. */
function modelOfPieces(rest) {
	const whole = readModelName(rest.replace(/^[\s:/([-]+/, "").replace(/[\s)\]]+$/, ""));
	if (whole?.model != null) return whole;
	let family = whole;
	for (const piece of piecesOf(rest)) {
		const found = readModelName(piece);
		if (found?.model != null) return found;
		family ??= found;
	}
	return family;
}
function piecesOf(rest) {
	const pieces = rest.split(/[()[\];,|=]| \/ |:\s|\s-\s|\son\s/).map((piece) => piece.replace(/^[\s:/]+/, "").trim());
	const words = rest.split(/[\s()[\];,|=/]+/).map((word) => word.replace(/^[:/]+/, ""));
	return [...pieces, ...words].filter((piece) => piece !== "" && piece.length <= 100).slice(0, 40);
}
var OTHER, MAX_VALUE, NEGATIVE, GENERIC, PRODUCT_WORDS, HUMAN_NAMES, INHUMAN_FAMILIES, GENERIC_NAMES;
var init_value = __esmMin((() => {
	init_models();
	init_fold();
	init_mark_index();
	OTHER = { kind: "other" };
	MAX_VALUE = 300;
	NEGATIVE = /* @__PURE__ */ new Set([
		"none",
		"no",
		"false",
		"n/a",
		"na",
		"human",
		"nobody",
		"no ai",
		"not used",
		"-"
	]);
	GENERIC = new Set([
		"llm",
		"llms",
		"an llm",
		"ai",
		"ai tool",
		"ai tools",
		"ai assistant",
		"an ai assistant",
		"ai agent",
		"an ai agent",
		"ai coding assistant",
		"generic llm chatbot",
		"llm chatbot",
		"ai chatbot",
		"chatbot",
		"genai",
		"generative ai",
		"agent",
		"ai model",
		"large language model"
	].map((text) => text));
	PRODUCT_WORDS = /* @__PURE__ */ new Set([
		"agent",
		"ai",
		"cli",
		"bot",
		"ide",
		"editor",
		"assistant",
		"code",
		"app",
		"web",
		"cloud",
		"desktop",
		"chat"
	]);
	HUMAN_NAMES = /* @__PURE__ */ new Set([
		"devin",
		"jules",
		"junie",
		"cody",
		"cline",
		"goose"
	]);
	INHUMAN_FAMILIES = /* @__PURE__ */ new Set([
		"gemini",
		"google gemini",
		"chatgpt",
		"openai gpt",
		"gpt",
		"deepseek",
		"qwen",
		"grok",
		"kimi"
	]);
	GENERIC_NAMES = /* @__PURE__ */ new Set([
		"ai assistant",
		"ai agent",
		"ai",
		"llm"
	]);
}));

// src/evidence/from-identity.ts
/** What a commit's author and committer say: a bot's address, a host's account name, aider's name suffix. */
function evidenceFromIdentity(commit, registry) {
	const index = markIndexOf(registry);
	const author = readPerson(commit.author, commit.authorLogin, "author", index);
	const committer = samePerson(commit.author, commit.committer) ? [] : readPerson(commit.committer, commit.committerLogin, "committer", index).map((one) => ({
		...one,
		strength: "medium"
	}));
	return [
		...author,
		...committer,
		...readSuffix(commit, index)
	];
}
function samePerson(a, b) {
	return a.name === b.name && a.email === b.email;
}
function readPerson(person, login, role, index) {
	const seen = `${role}: ${person.name} <${person.email}>`.slice(0, 200);
	const reading = readIdentity(person.name, person.email, index);
	if (reading?.kind === "assistants") {
		const strength = reading.known?.mark.strength ?? "medium";
		const remark = reading.known?.mark.remark;
		return reading.named.map((named) => ({
			...named,
			source: "identity",
			strength,
			seen,
			...remark === void 0 ? {} : { remark }
		}));
	}
	const known = login === void 0 ? void 0 : index.slugs.get(login.toLowerCase());
	return known === void 0 ? [] : [evidence$1(known, `${role} account: ${login}`.slice(0, 200))];
}
/** On the author's name aider says it wrote the change; on the committer's alone, that it committed a person's edits. */
function readSuffix(commit, index) {
	const known = index.suffixes.find(({ mark }) => commit.author.name.endsWith(mark.suffix));
	return known === void 0 ? [] : [evidence$1(known, `author: ${commit.author.name}`.slice(0, 200))];
}
function evidence$1(known, seen) {
	return {
		assistant: known.assistant?.id ?? "unknown",
		provider: known.provider,
		model: null,
		source: "identity",
		strength: known.mark.strength,
		seen
	};
}
var init_from_identity = __esmMin((() => {
	init_mark_index();
	init_value();
}));

// src/evidence/footer.ts
/** Reads a line such as `🤖 Generated with [Claude Code](https://claude.com/claude-code)`; null when it is no footer. */
function readFooter(text, registry, index) {
	if (text.length > MAX_FOOTER) return null;
	const object = DONE.exec(dropDecoration(text))?.[1];
	if (object === void 0) return null;
	const link = splitLink(object);
	const known = link === null ? void 0 : findLink(index, link.target);
	if (link !== null && known !== void 0) return {
		kind: "assistants",
		named: [{
			assistant: known.assistant?.id ?? "unknown",
			provider: known.provider,
			model: null
		}],
		exact: false,
		known
	};
	const plain = (link === null ? object : `${link.text}${link.rest}`).replace(/[)\]*_\s.!]+$/, (end) => end.includes(")") && object.includes("(") ? ")" : "");
	const exact = index.footers.get(foldName(plain));
	const reading = readAssistedBy(plain, registry);
	if (reading.kind === "assistants" && !reading.exact) return reading;
	if (exact === void 0) return null;
	return {
		kind: "assistants",
		named: [{
			assistant: exact.assistant?.id ?? "unknown",
			provider: exact.provider,
			model: null
		}],
		exact: false,
		known: exact
	};
}
/** Emoji, asterisks, brackets and the like before the first letter. */
function dropDecoration(text) {
	const start = text.search(/[\p{L}\p{N}]/u);
	if (start <= 0) return text;
	const before = text.slice(0, start);
	return /["'`>#$|/\\<]/.test(before) ? "" : text.slice(start);
}
/** `[Claude Code](https://claude.com/claude-code) and more`; null when it is no link. */
function splitLink(object) {
	if (object.startsWith("http://") || object.startsWith("https://")) {
		const end = object.search(/\s/);
		return {
			text: "",
			target: end < 0 ? object : object.slice(0, end),
			rest: end < 0 ? "" : object.slice(end)
		};
	}
	if (!object.startsWith("[")) return null;
	const close = object.indexOf("](");
	const end = object.indexOf(")", close);
	if (close < 0 || end < 0) return null;
	return {
		text: object.slice(1, close),
		target: object.slice(close + 2, end),
		rest: object.slice(end + 1)
	};
}
function findLink(index, target) {
	const bare = target.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
	return index.links.find(({ prefix }) => bare.startsWith(prefix) && !/[a-z0-9.-]/.test(bare.charAt(prefix.length)))?.known;
}
var DONE, MAX_FOOTER;
var init_footer = __esmMin((() => {
	init_fold();
	init_value();
	DONE = /^(?:(?:commit message|this (?:commit|patch|change|code|branch|pr|pull request|fix|message)(?: (?:was|is|has been))?|code|commit|patch|changes)\s)?(?:mostly |partly |partially |fully |auto-?|co-|ai-|pair-|vibe[- ])?(?:generated|made|created|built|written|authored|authored-by|assisted|implemented|coded|code|developed|produced|drafted|programmed)[ -](?:with|by|using|via)(?: the help of| help from| assistance from)?:?\s(.+)$/i;
	MAX_FOOTER = 250;
}));

// src/evidence/keys.ts
function words(list) {
	return list.split(" ");
}
/** What to make of a key, lower case. */
function keyKind(key) {
	const known = KINDS[key];
	if (known !== void 0) return known;
	return /^(?:ai|llm|agent)(?:-|$)/.test(key) ? "value" : "other";
}
var KINDS;
var init_keys = __esmMin((() => {
	KINDS = Object.fromEntries([
		...words("co-authored-by coauthored-by co-author co-authors co-author-by co-authored-with author authored-by authors signed-off-by co-signed-off-by committer committed-by co-committed-by co-written-by original-author contributed-by").map((key) => [key, "identity"]),
		...words("reviewed-by tested-by reported-by suggested-by acked-by helped-by").map((key) => [key, "review"]),
		...words("assisted-by assisted-with ai-assisted-by generated-by generated-with co-generated-by made-with made-by created-with created-by built-with written-by written-with authored-with co-developed-by developed-by developed-with implemented-by implemented-with produced-by drafted-by drafted-with coded-by coded-with pair-programmed-with paired-with vibe-coded-with synthesized-by coding-agent entire-agent origin-session").map((key) => [key, "value"]),
		...words("ai-assisted ai-generated ai-used ai-authored").map((key) => [key, "declaration"]),
		["tool", "tool"],
		["ai-provenance", "provenance"]
	]);
}));

// src/evidence/lines.ts
/**
* Visits the lines of a message that hold one of a scan's words, trimmed and without the bullet a squash gives them, from
* the title to what stands below GitHub's nine dashes. Left out: fenced code, quoted diffs, and indented examples (a line
* that ends in a colon, then four spaces). Unlike `scanMessage` it keeps nothing of the other lines, so that a message of
* five megabytes costs no more than looking at it.
*/
function visitLines(message, holdsWord, visit) {
	let inDiff = false;
	let fencesLeft = true;
	let introduces = false;
	for (let start = 0; start < message.length;) {
		const newline = message.indexOf("\n", start);
		const end = newline < 0 ? message.length : newline;
		const from = start;
		start = end + 1;
		const first = firstText(message, from, end);
		const last = lastText(message, first, end);
		if (first === last) continue;
		const code = message.charCodeAt(first);
		if (fencesLeft && (code === BACKTICK || code === TILDE) && isFence(message, first)) {
			const close = endOfFence(message, end, message.slice(first, first + 3));
			if (close < 0) fencesLeft = false;
			else start = close;
			continue;
		}
		inDiff = isDiffLine(message, from, inDiff);
		if (inDiff) continue;
		if (indentOf$1(message, from, first) < 4) introduces = message.charCodeAt(last - 1) === COLON;
		else if (introduces) continue;
		if (last - first < MIN_LINE || last - first > MAX_LINE || !holdsWord(message, first, last)) continue;
		visit(dropBullet(message.slice(first, last)));
	}
}
function isBlank$1(code) {
	return code === SPACE || code === TAB || code === 13;
}
function firstText(message, start, end) {
	let at = start;
	while (at < end && isBlank$1(message.charCodeAt(at))) at += 1;
	return at;
}
function lastText(message, start, end) {
	let at = end;
	while (at > start && isBlank$1(message.charCodeAt(at - 1))) at -= 1;
	return at;
}
function isFence(message, at) {
	return message.startsWith("```", at) || message.startsWith("~~~", at);
}
/** Where the line after the closing fence begins; -1 when there is none. */
function endOfFence(message, from, fence) {
	for (let start = from + 1; start < message.length;) {
		const newline = message.indexOf("\n", start);
		const end = newline < 0 ? message.length : newline;
		if (message.startsWith(fence, firstText(message, start, end))) return end + 1;
		start = end + 1;
	}
	return -1;
}
function isDiffLine(message, from, inDiff) {
	if (message.startsWith("diff --git ", from) || message.startsWith("@@ -", from)) return true;
	if (!inDiff) return false;
	return " +-@\\".includes(message.charAt(from)) || DIFF_HEADERS$1.some((header) => message.startsWith(header, from));
}
/** Columns of white space before the text; a tab counts as four. */
function indentOf$1(message, start, first) {
	let columns = 0;
	for (let at = start; at < first; at += 1) columns += message.charCodeAt(at) === TAB ? 4 : 1;
	return columns;
}
function dropBullet(text) {
	return BULLETS.has(text.charAt(0)) && text[1] === " " ? text.slice(2).trim() : text;
}
var MAX_LINE, MIN_LINE, SPACE, TAB, BACKTICK, TILDE, COLON, DIFF_HEADERS$1, BULLETS;
var init_lines$1 = __esmMin((() => {
	MAX_LINE = 500;
	MIN_LINE = 5;
	SPACE = 32;
	TAB = 9;
	BACKTICK = 96;
	TILDE = 126;
	COLON = 58;
	DIFF_HEADERS$1 = [
		"index ",
		"new file",
		"deleted file",
		"similarity ",
		"rename ",
		"old mode",
		"new mode"
	];
	BULLETS = /* @__PURE__ */ new Set([
		"*",
		"-",
		"•",
		"+"
	]);
}));

// src/evidence/from-message.ts
/**
* Every mark of an assistant in a message, wherever it stands: our own `Assisted-by` and those of vendors, other recorders
* and people. `date` is the commit's (a mark may have been worthless for some months).
*/
function evidenceFromMessage(message, registry, date) {
	const index = markIndexOf(registry);
	if (!index.mayCarryMark(message)) return NOTHING$1;
	const evidence = [];
	const problems = [];
	const counts = /* @__PURE__ */ new Map();
	const keep = (found) => {
		for (const one of found) {
			const name = `${one.assistant}\n${one.provider}\n${one.model}`;
			const count = counts.get(name) ?? 0;
			if (count >= MAX_EVIDENCE_PER_NAME) continue;
			counts.set(name, count + 1);
			evidence.push(one);
		}
	};
	const seen = /* @__PURE__ */ new Set();
	visitLines(message, index.mayCarryMark, (text) => {
		if (seen.has(text)) return;
		seen.add(text);
		const found = readLine(text, registry, index, date);
		keep(found);
		if (found.length > 0 || isAscii(text)) return;
		const looksLike = unmask(text);
		if (looksLike === text) return;
		const masked = readLine(looksLike, registry, index, date);
		if (masked.length === 0) return;
		keep(masked.map((one) => ({
			...one,
			seen: text.slice(0, MAX_SEEN)
		})));
		problems.push({
			code: "look-alike",
			message: `A line looks like a mark of ${masked[0]?.assistant} but is written with look-alike or invisible characters: ${quote$2(text)}`
		});
	});
	return evidence.length === 0 && problems.length === 0 ? NOTHING$1 : {
		evidence,
		problems
	};
}
function isAscii(text) {
	for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
	return true;
}
function quote$2(text) {
	return JSON.stringify(text.slice(0, MAX_SEEN));
}
/** What one line says: as a trailer, else as a footer. */
function readLine(text, registry, index, date) {
	const colon = text.indexOf(":");
	if (colon > 0 && colon <= 50) {
		const key = text.slice(0, colon).trimEnd();
		if (isKey(key)) {
			const value = text.slice(colon + 1).trim();
			const found = readTrailer(key.toLowerCase(), value, text, registry, index, date);
			if (found.length > 0) return found;
		}
	}
	const footer = readFooter(text, registry, index);
	return footer === null ? [] : evidenceOf(footer, text, date, "medium");
}
function isKey(key) {
	for (let at = 0; at < key.length; at += 1) {
		const code = key.charCodeAt(at) | 32;
		if (!(code >= 97 && code <= 122 || at > 0 && (code === 45 || code >= 48 && code <= 57))) return false;
	}
	return true;
}
function readTrailer(key, value, text, registry, index, date) {
	for (const known of index.keys.get(key) ?? []) {
		if (value === "" || known.mark.value !== void 0 && !value.toLowerCase().startsWith(known.mark.value.toLowerCase())) continue;
		const inner = known.assistant === null ? null : readAssistedBy(value, registry);
		const model = inner?.kind === "assistants" ? inner.named[0] : void 0;
		const provider = model?.model == null ? known.provider : model.provider;
		return [evidence({
			assistant: known.assistant?.id ?? "unknown",
			provider,
			model: model?.model ?? null
		}, text, "mark", known.mark, date)];
	}
	const strength = isHumanName(value) ? "weak" : "medium";
	switch (keyKind(key)) {
		case "identity": return evidenceOf(readIdentityValue(value, registry, index), text, date, strength);
		case "review": {
			const reading = readIdentityValue(value, registry, index);
			return reading.kind === "assistants" && reading.known !== null ? evidenceOf(reading, text, date, "weak", "named as reviewer") : [];
		}
		case "value": return evidenceOf(readAssistedBy(value, registry), text, date, strength);
		case "tool": return index.aliases.has(foldName(value)) && !isHumanName(value) ? evidenceOf(readAssistedBy(value, registry), text, date, "medium") : [];
		case "declaration": return readDeclaration(value, text, registry, date);
		case "provenance": return /(?:^|;)\s*state=assisted\s*(?:;|$)/.test(value.slice(0, MAX_SEEN)) ? [evidence({
			assistant: "unknown",
			provider: null,
			model: null
		}, text, "trailer", null, date)] : [];
		case "other": return [];
	}
}
function readIdentityValue(value, registry, index) {
	const split = splitIdentity(value);
	if (split === null) return readAssistedBy(value.replace(/\s*<[^>@]*>?\s*$/, ""), registry);
	return readIdentity(split.name, split.email, index) ?? { kind: "other" };
}
/** `AI-Assisted: yes` is a person's word; `AI-Assisted: Claude Code` names the tool. */
function readDeclaration(value, text, registry, date) {
	if (/^(?:yes|true|partly|partially|full|fully)\b/i.test(value)) return [evidence({
		assistant: "unknown",
		provider: null,
		model: null
	}, text, "declared", null, date)];
	return evidenceOf(readAssistedBy(value, registry), text, date, "medium");
}
function evidenceOf(reading, text, date, strength, remark) {
	if (reading.kind !== "assistants") return [];
	return reading.named.map((name) => {
		const one = reading.exact ? evidence(name, text, "trailer", null, date, "strong") : evidence(name, text, "mark", reading.known?.mark ?? null, date, strength);
		return remark === void 0 ? one : {
			...one,
			strength,
			remark
		};
	});
}
function evidence(name, text, source, mark, date, otherwise = "medium") {
	const window = mark?.weakBetween;
	const isWeak = window !== void 0 && date >= window.from && date.slice(0, 10) <= window.to;
	const remark = isWeak ? window.reason : mark?.remark;
	return {
		...name,
		source,
		strength: isWeak ? "weak" : mark?.strength ?? otherwise,
		seen: text.slice(0, MAX_SEEN),
		...remark === void 0 ? {} : { remark }
	};
}
var NOTHING$1, MAX_SEEN, MAX_EVIDENCE_PER_NAME;
var init_from_message = __esmMin((() => {
	init_fold();
	init_footer();
	init_keys();
	init_lines$1();
	init_mark_index();
	init_value();
	NOTHING$1 = {
		evidence: [],
		problems: []
	};
	MAX_SEEN = 200;
	MAX_EVIDENCE_PER_NAME = 20;
}));

// src/trailers/lines.ts
/** White space as git's trailer code counts it: tab, LF, CR and space. No-break spaces and form feeds are text. */
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
/** Where the line that begins at `start` ends, past its LF; `end` for a last line without one. */
function lineEnd(text, start, end) {
	if (text.charCodeAt(start) === 10) return start + 1;
	const at = text.indexOf("\n", start);
	return at < 0 || at >= end ? end : at + 1;
}
/** Whether the text from `start` to `end`, or to the first LF before it, is nothing but white space. */
function isBlank(text, start, end) {
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 10) return true;
		if (!isSpace(code)) return false;
	}
	return true;
}
/** `text` without git's white space at both ends. */
function trimSpace(text) {
	let start = 0;
	let end = text.length;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** `text` without git's white space at its end. */
function trimSpaceEnd(text) {
	let end = text.length;
	while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
	return end === text.length ? text : text.slice(0, end);
}
/**
* Where the colon of a trailer line stands, counted from `start`; -1 when the line has no key.
* A key is `[A-Za-z0-9-]+`, then spaces or tabs, then the colon; git's `find_separator`.
*/
function separatorAt(text, start, end) {
	let spaced = false;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 58) return i - start;
		if (!spaced && isKeyCharacter(code)) continue;
		if (i === start || code !== 32 && code !== 9) return -1;
		spaced = true;
	}
	return -1;
}
function isKeyCharacter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 45;
}
var init_lines = __esmMin((() => {}));

// src/trailers/parse.ts
/**
* The trailers of a stored commit message, by git's own rules: what `git interpret-trailers --parse --no-divider`
* prints under empty configuration. Time is linear in the message.
*/
function parseTrailers(message) {
	const end = textEnd(message, "#");
	const start = blockStart(message, end);
	const firstLine = countLines(message, 0, start);
	return {
		trailers: readTrailers(message, start, end, firstLine),
		start: firstLine,
		end: firstLine + countLines(message, start, withoutBlanks(message, start, end))
	};
}
/**
* Where a message's own text ends: before the scissors line, and before the trailing run of comments, empty lines and
* an old `Conflicts:` list; git's `ignored_log_message_bytes`, its oddities included.
*/
function textEnd(text, commentPrefix) {
	const cutoff = scissorsAt(text, commentPrefix);
	let tail = 0;
	let inConflicts = false;
	const from = text.startsWith("Conflicts:\n") ? 0 : pastOrdinaryLines(text, cutoff, commentPrefix);
	for (let line = from; line < cutoff; line = lineEnd(text, line, text.length)) if (text.startsWith(commentPrefix, line) || text.charCodeAt(line) === 10) tail ||= line;
	else if (text.startsWith("Conflicts:\n", line)) {
		inConflicts = true;
		tail ||= line;
	} else if (tail !== 0 && !(inConflicts && text.charCodeAt(line) === 9)) {
		tail = 0;
		inConflicts = false;
	}
	return tail || cutoff;
}
/** Past the last line that can be no part of the tail, so that a long message is not walked from its beginning. */
function pastOrdinaryLines(text, cutoff, commentPrefix) {
	let line = cutoff;
	while (line > 0) {
		const above = lastLine(text, line);
		const first = text.charCodeAt(above);
		if (!(first === 10 || first === 9 || text.startsWith(commentPrefix, above) || text.startsWith("Conflicts:\n", above))) return line;
		line = above;
	}
	return 0;
}
/** Where the scissors line begins; the text's length when there is none. */
function scissorsAt(text, commentPrefix) {
	const scissors = commentPrefix + SCISSORS;
	if (text.startsWith(scissors)) return 0;
	const at = text.indexOf(`\n${scissors}`);
	return at < 0 ? text.length : at + 1;
}
/** Where the block begins; `end` when the last paragraph is none. git's `find_trailer_start`. */
function blockStart(text, end) {
	const title = titleEnd(text, end);
	let trailers = 0;
	let others = 0;
	let continuations = 0;
	let gitMade = false;
	let begun = false;
	for (let line = lastLine(text, end); line >= title; line = lastLine(text, line)) {
		const first = text.charCodeAt(line);
		if (first === 35) {
			others += continuations;
			continuations = 0;
		} else if (isBlank(text, line, end)) {
			if (!begun) continue;
			others += continuations;
			return gitMade && trailers * 3 >= others || trailers > 0 && others === 0 ? lineEnd(text, line, end) : end;
		} else {
			begun = true;
			const made = GIT_MADE.some((prefix) => text.startsWith(prefix, line));
			if (made || !isSpace(first) && separatorAt(text, line, end) >= 1) {
				trailers++;
				continuations = 0;
				gitMade ||= made;
			} else if (isSpace(first)) continuations++;
			else {
				others += 1 + continuations;
				continuations = 0;
			}
		}
	}
	return end;
}
/** The first paragraph is the title and never holds trailers; comments before it are passed over. */
function titleEnd(text, end) {
	let line = 0;
	while (line < end && (text.charCodeAt(line) === 35 || !isBlank(text, line, text.length))) line = lineEnd(text, line, text.length);
	return line;
}
function lastLine(text, end) {
	if (end === 0) return -1;
	if (end === 1 || text.charCodeAt(end - 2) === 10) return end - 1;
	return text.lastIndexOf("\n", end - 2) + 1;
}
function readTrailers(text, start, end, firstLine) {
	const trailers = [];
	let number = firstLine;
	let line = start;
	while (line < end) {
		let next = lineEnd(text, line, end);
		let lines = 1;
		const separator = separatorAt(text, line, next);
		if (separator >= 1) {
			while (next < end && isSpace(text.charCodeAt(next))) {
				next = lineEnd(text, next, end);
				lines++;
			}
			const key = trimSpace(text.slice(line, line + separator));
			trailers.push({
				key,
				value: unfold(text.slice(line + separator + 1, next)),
				line: number
			});
		}
		line = next;
		number += lines;
	}
	return trailers;
}
/** git's `unfold_value`: a line break and the white space after it become one space, what stands before it stays. */
function unfold(value) {
	return trimSpace(value).replace(/\n[\t\n\r ]*/g, " ");
}
/** Lines of white space at the end belong to the block for git, and to nobody for a reader. */
function withoutBlanks(text, start, end) {
	let line = end;
	for (let last = lastLine(text, line); last >= start && isBlank(text, last, line); last = lastLine(text, line)) line = last;
	return line;
}
function countLines(text, start, end) {
	let count = 0;
	for (let line = start; line < end; line = lineEnd(text, line, end)) count++;
	return count;
}
var GIT_MADE, SCISSORS;
var init_parse = __esmMin((() => {
	init_lines();
	GIT_MADE = ["Signed-off-by: ", "(cherry picked from commit "];
	SCISSORS = " ------------------------ >8 ------------------------\n";
}));

// src/trailers/quoted.ts
/**
* What quotes each line of a message: code fences, diffs, mail quoting; null or absent for most. One pass.
* A fence that is never closed is none, and a diff ends at the first line that its hunk does not allow, so that
* neither can be opened to hide the marks below it.
*/
function findQuoted(message) {
	if (!TELLTALES.some((text) => message.includes(text))) return [];
	const lines = [];
	let fence = null;
	let diff = null;
	for (let start = 0, line = 0; start < message.length; line++) {
		const next = lineEnd(message, start, message.length);
		const indent = indentOf(message, start, next);
		const first = message.charCodeAt(start + indent);
		diff = continueDiff(message, start, next, indent, diff);
		lines.push(diff !== null ? "diff" : first === 62 ? "quote" : null);
		const edge = first === 96 || first === 126 ? readFence(message.slice(start + indent, next), line) : null;
		if (edge !== null) {
			if (fence === null) fence = edge.opens ? edge.fence : null;
			else if (edge.closes && edge.fence.character === fence.character && edge.fence.length >= fence.length) {
				lines.fill("fence", fence.line);
				fence = null;
			}
		}
		start = next;
	}
	return lines;
}
function indentOf(text, start, end) {
	let at = start;
	while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
	return at - start;
}
/** A line of three or more backticks or tildes, by CommonMark 4.5, at any depth since squash messages indent. */
function readFence(line, number) {
	const character = line.charAt(0);
	let length = 0;
	while (line.charAt(length) === character) length++;
	if (length < 3) return null;
	const rest = trimSpace(line.slice(length));
	const opens = character === "~" || !rest.includes("`");
	return {
		fence: {
			character,
			length,
			line: number
		},
		opens,
		closes: rest === ""
	};
}
/** The diff that a line belongs to, or null when it belongs to none. */
function continueDiff(text, start, end, indent, diff) {
	if (diff !== null && takesHunkLine(text, start, end, diff)) return diff;
	const at = start + indent;
	if (diff === null && !mayBeginDiff(text.charCodeAt(at))) return null;
	if (text.startsWith("diff --git ", at) || text.startsWith("diff --cc ", at)) return {
		indent,
		removed: 0,
		added: 0
	};
	if (text.startsWith("@@ -", at)) {
		const counts = hunkCounts(text.slice(at, Math.min(end, at + 80)));
		if (counts !== null) return {
			indent,
			...counts
		};
	}
	if (diff === null) return text.startsWith("--- a/", at) || text.startsWith("--- /dev/null", at) ? {
		indent,
		removed: 0,
		added: 0
	} : null;
	return isDiffHeader(text, at) && indent === diff.indent ? diff : null;
}
/** `d`, `@` or `-`: asked of every line of a message, so the one cheap question comes first. */
function mayBeginDiff(code) {
	return code === 100 || code === 64 || code === 45;
}
function takesHunkLine(text, start, end, hunk) {
	const at = start + hunk.indent;
	const code = at < end ? text.charCodeAt(at) : 10;
	if (code === 92) return text.startsWith("\\ No newline", at);
	if (hunk.removed <= 0 && hunk.added <= 0) return false;
	if (code === 43) return hunk.added-- > 0;
	if (code === 45) return hunk.removed-- > 0;
	if (code !== 32 && code !== 10 && code !== 13) return false;
	hunk.added--;
	hunk.removed--;
	return true;
}
function hunkCounts(line) {
	const match = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
	return match === null ? null : {
		removed: Number(match[1] ?? 1),
		added: Number(match[2] ?? 1)
	};
}
function isDiffHeader(text, at) {
	return DIFF_HEADERS.some((header) => text.startsWith(header, at));
}
var TELLTALES, DIFF_HEADERS;
var init_quoted = __esmMin((() => {
	init_lines();
	TELLTALES = [
		">",
		"```",
		"~~~",
		"diff --",
		"@@ -",
		"--- "
	];
	DIFF_HEADERS = [
		"index ",
		"--- ",
		"+++ ",
		"new file mode ",
		"deleted file mode ",
		"old mode ",
		"new mode ",
		"similarity index ",
		"dissimilarity index ",
		"rename from ",
		"rename to ",
		"copy from ",
		"copy to ",
		"Binary files "
	];
}));

// src/trailers/scan.ts
/**
* Every line of a message and where it stands, so that marks are found outside the trailer block as well.
* For a message that is not stored yet, `commentPrefix` says which lines git will strip, and the scissors line counts;
* in a stored message nothing is a comment and nothing hides below scissors.
*/
function scanMessage(message, options = {}) {
	const block = parseTrailers(message);
	const quoted = findQuoted(message);
	const prefix = options.commentPrefix ?? null;
	const cut = prefix === null ? message.length : scissorsAt(message, prefix);
	const lines = [];
	let title = "before";
	for (let start = 0, line = 0; start < message.length; line++) {
		const next = lineEnd(message, start, message.length);
		const isComment = start >= cut || prefix !== null && message.startsWith(prefix, start);
		if (isBlank(message, start, next)) {
			if (title === "in") title = "past";
		} else {
			if (title === "before" && !isComment) title = "in";
			const inBlock = line >= block.start && line < block.end && block.trailers.length > 0;
			const raw = withoutLineEnd(message, start, next);
			const text = inBlock ? trimSpace(raw) : withoutBullet(trimSpace(raw));
			const place = inBlock ? "block" : title === "in" ? "title" : isIndented(raw) ? "indented" : "body";
			const excluded = isComment ? "comment" : inBlock ? null : quoted[line] ?? null;
			if (text.length >= SHORTEST) lines.push({
				text,
				raw,
				line,
				place,
				excluded
			});
		}
		start = next;
	}
	return lines;
}
function isIndented(raw) {
	const first = raw.charCodeAt(0);
	return first === 32 || first === 9 || isBullet(raw, 0);
}
function withoutLineEnd(message, start, next) {
	let end = next;
	if (message.charCodeAt(end - 1) === 10) end--;
	if (end > start && message.charCodeAt(end - 1) === 13) end--;
	return message.slice(start, end);
}
function withoutBullet(text) {
	let at = 0;
	while (isBullet(text, at)) {
		at += 2;
		while (text.charCodeAt(at) === 32) at++;
	}
	return at === 0 ? text : text.slice(at);
}
/** `* `, `- ` or `+ `, as GitHub, GitLab and people list the commits of a squash. */
function isBullet(text, at) {
	const code = text.charCodeAt(at);
	return (code === 42 || code === 45 || code === 43) && text.charCodeAt(at + 1) === 32;
}
var SHORTEST;
var init_scan = __esmMin((() => {
	init_lines();
	init_parse();
	init_quoted();
	SHORTEST = 3;
}));

// src/record/grammar.ts
function isBasis(text) {
	return Object.hasOwn(BASES, text);
}
/** `claude-code:anthropic/claude-opus-4-8`, `cursor:unknown`, `cursor:unknown/auto`. */
function formatAssistant(entry) {
	if (entry.provider === null && entry.model === null) return `${entry.assistant}:${UNKNOWN}`;
	return `${entry.assistant}:${entry.provider ?? "unknown"}/${entry.model ?? "unknown"}`;
}
/**
* The exact shape that `formatAssistant` writes, and nothing near it: a stranger's `Assisted-by` is a mark, which
* evidence/ reads. Null for any other text.
*/
function parseAssistant(value) {
	const colon = value.indexOf(":");
	if (colon < 0) return null;
	const assistant = value.slice(0, colon);
	const rest = value.slice(colon + 1);
	if (!isId(assistant)) return null;
	if (rest === "unknown") return {
		assistant,
		provider: null,
		model: null
	};
	const slash = rest.indexOf("/");
	const provider = rest.slice(0, slash);
	const model = rest.slice(slash + 1);
	if (slash < 0 || !isId(provider) || !isModel(model)) return null;
	return {
		assistant,
		provider: provider === "unknown" ? null : provider,
		model: model === "unknown" ? null : model
	};
}
/** A lower-case id of an assistant or provider. */
function isId(text) {
	return /^[a-z0-9][a-z0-9._-]*$/.test(text);
}
/** A model id as written: lower-case ASCII without blanks, in the provider's own spelling. */
function isModel(text) {
	return /^[a-z0-9][a-z0-9._:@+/-]*$/.test(text);
}
var ASSISTED_BY, CO_AUTHORED_BY, AI_PROVENANCE, AI_ASSISTED, UNKNOWN, BASES;
var init_grammar = __esmMin((() => {
	ASSISTED_BY = "Assisted-by";
	CO_AUTHORED_BY = "Co-authored-by";
	AI_PROVENANCE = "AI-Provenance";
	AI_ASSISTED = "AI-Assisted";
	UNKNOWN = "unknown";
	BASES = {
		journal: true,
		session: true,
		environment: true,
		process: true,
		trailer: true,
		mark: true,
		identity: true,
		branch: true,
		"pull-request": true,
		declared: true
	};
}));

// src/record/provenance.ts
/**
* Reads the value of one `AI-Provenance`. Always gives a record, since the line claims there is one: what is malformed
* becomes a problem and reads as not known, and a version that this code does not know reads as `unknown`.
*/
function parseProvenance(value) {
	const problems = [];
	const complain = (message, code = "record-malformed") => problems.push({
		code,
		message
	});
	if (value.length > LONGEST) {
		complain(`AI-Provenance is ${value.length} characters long`);
		return {
			record: {
				...NOTHING,
				version: 1
			},
			problems
		};
	}
	const [head = "", ...rest] = value.split(";").map((field) => field.trim());
	const version = parseVersion(head);
	if (version === null) complain(`AI-Provenance begins with ${quote$1(head)} instead of a version such as v${1}`);
	if (version !== null && version !== 1) {
		complain(`AI-Provenance is of version ${version}, which this release does not read`, "record-version-unknown");
		return {
			record: {
				...NOTHING,
				version
			},
			problems
		};
	}
	const fields = parseFields(rest, complain);
	return {
		record: version === null ? {
			...NOTHING,
			version: 1
		} : readFields(fields, complain),
		problems
	};
}
function parseVersion(head) {
	return /^v[1-9][0-9]{0,5}$/.test(head) ? Number(head.slice(1)) : null;
}
function parseFields(fields, complain) {
	const found = /* @__PURE__ */ new Map();
	for (const field of fields) {
		if (field === "") continue;
		const equals = field.indexOf("=");
		const name = field.slice(0, Math.max(equals, 0)).trim();
		if (equals < 1 || !/^[a-z][a-z0-9-]*$/.test(name)) complain(`AI-Provenance holds ${quote$1(field)}, which is no field`);
		else if (found.has(name)) complain(`AI-Provenance gives ${name} twice`);
		else found.set(name, field.slice(equals + 1).trim());
	}
	return found;
}
function readFields(fields, complain) {
	const state = fields.get("state") ?? "";
	const knownState = state === "assisted" || state === "none" || state === "unknown" ? state : null;
	if (knownState === null) complain(`AI-Provenance has ${state === "" ? "no state" : `the state ${quote$1(state)}`}`);
	const basis = fields.get("basis") ?? null;
	const more = basis?.endsWith("+") ?? false;
	const source = basis === null ? null : more ? basis.slice(0, -1) : basis;
	const knownBasis = source !== null && isBasis(source) ? source : null;
	if (source !== null && knownBasis === null) complain(`AI-Provenance has the basis ${quote$1(source)}, which is none`);
	const change = fields.get("change") ?? null;
	const knownChange = change !== null && /^[0-9a-f]{16}$/.test(change) ? change : null;
	if (change !== null && knownChange === null) complain(`AI-Provenance has the change ${quote$1(change)}, not 16 hex digits`);
	return {
		version: 1,
		state: knownState ?? "unknown",
		assistants: [],
		lines: readLines(fields.get("lines") ?? null, complain),
		basis: knownBasis,
		more: knownBasis !== null && more,
		change: knownChange
	};
}
function readLines(text, complain) {
	if (text === null) return null;
	const match = /^(\d{1,13})\/(\d{1,13})$/.exec(text);
	const lines = match === null ? null : {
		assisted: Number(match[1]),
		added: Number(match[2])
	};
	if (lines !== null && lines.assisted <= lines.added) return lines;
	complain(`AI-Provenance has lines=${quote$1(text)} instead of assisted/added`);
	return null;
}
function quote$1(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
var LONGEST, NOTHING;
var init_provenance = __esmMin((() => {
	init_grammar();
	LONGEST = 1e3;
	NOTHING = {
		version: 1,
		state: "unknown",
		assistants: [],
		lines: null,
		basis: null,
		more: false,
		change: null
	};
}));

// src/record/basis.ts
/** The strongest of several sources; null for none. */
function strongestSource(sources) {
	return BY_STRENGTH.find((source) => sources.includes(source)) ?? null;
}
var BY_STRENGTH;
var init_basis = __esmMin((() => {
	BY_STRENGTH = [
		"journal",
		"identity",
		"session",
		"environment",
		"trailer",
		"mark",
		"process",
		"branch",
		"pull-request",
		"declared"
	];
}));

// src/record/union.ts
/**
* What a commit that replaces several others carries (a squash, a fixup): all their assistants. Null for no records.
*
* One assisted part makes the whole assisted; of the rest, one unknown makes it unknown. Line counts are added up,
* never averaged, and dropped when one part has none. `change` survives only when all parts agree on it: the caller
* binds the union to the new change.
*/
function uniteRecords(records) {
	const [first, ...others] = records;
	if (first === void 0) return null;
	if (others.length === 0) return first;
	const has = (state) => records.some((record) => record.state === state);
	const bases = records.flatMap((record) => record.basis === null ? [] : [record.basis]);
	const basis = strongestSource(bases);
	return {
		version: 1,
		state: has("assisted") ? "assisted" : has("unknown") ? "unknown" : "none",
		assistants: uniteAssistants(records),
		lines: addLines(records),
		basis,
		more: basis !== null && (records.some((record) => record.more) || bases.some((other) => other !== basis)),
		change: others.every((record) => record.change === first.change) ? first.change : null
	};
}
function uniteAssistants(records) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of records.flatMap((record) => record.assistants)) {
		const written = formatAssistant(entry);
		if (!found.has(written)) found.set(written, entry);
	}
	return [...found.values()];
}
function addLines(records) {
	let assisted = 0;
	let added = 0;
	for (const { lines } of records) {
		if (lines === null) return null;
		assisted += lines.assisted;
		added += lines.added;
	}
	return {
		assisted,
		added
	};
}
var init_union = __esmMin((() => {
	init_basis();
	init_grammar();
}));

// src/record/read.ts
/**
* Reads the record of a stranger's message, and everything odd about it. A record that a squash moved out of the
* trailer block is still read, since losing it would hide the assistant, and is a problem besides.
*/
function readRecord(message, _registry) {
	const inBlock = parseTrailers(message).trailers;
	const elsewhere = keysOutsideBlock(message);
	const problems = [];
	const own = readFrom(inBlock, problems);
	const moved = readFrom(elsewhere, problems);
	if (moved !== null && addsTo(own, moved)) problems.push({
		code: "record-outside-trailer-block",
		message: "the record stands outside the trailer block, where git does not read it"
	});
	const declared = readDeclared([...inBlock, ...elsewhere], problems);
	return {
		record: own ?? moved,
		declared,
		problems
	};
}
function keysOutsideBlock(message) {
	if (!/ai-provenance|ai-assisted/i.test(message)) return [];
	return scanMessage(message).flatMap((line) => {
		if (line.place === "block" || line.excluded !== null) return [];
		const separator = separatorAt(line.text, 0, line.text.length);
		if (separator < 1) return [];
		const key = trimSpace(line.text.slice(0, separator));
		return KEYS$1.has(key.toLowerCase()) ? [{
			key,
			value: trimSpace(line.text.slice(separator + 1))
		}] : [];
	});
}
function valuesOf(lines, key) {
	return lines.filter((line) => line.key.toLowerCase() === key.toLowerCase()).map((line) => line.value);
}
function readFrom(lines, problems) {
	const values = valuesOf(lines, AI_PROVENANCE);
	const claims = [...new Set(values)].map(parseProvenance);
	problems.push(...claims.flatMap((claim) => claim.problems));
	if (values.length > 1) problems.push({
		code: "record-doubled",
		message: `the message holds ${values.length} AI-Provenance lines`
	});
	const record = uniteRecords(claims.map((claim) => claim.record));
	if (record === null) return null;
	const assistants = readAssistants(lines);
	if (record.state === "assisted") return {
		...record,
		assistants
	};
	if (record.state === "none" && assistants.length > 0) {
		const named = assistants.map(formatAssistant).join(", ");
		problems.push({
			code: "record-contradicted",
			message: `state=none stands beside Assisted-by: ${named}`
		});
	}
	return record;
}
/** Only our exact written shape: everything else is a mark, which evidence/ reads. */
function readAssistants(lines) {
	const names = [...valuesOf(lines, ASSISTED_BY), ...valuesOf(lines, CO_AUTHORED_BY).map((value) => value.slice(0, Math.max(value.indexOf(" <"), 0)))];
	const found = /* @__PURE__ */ new Map();
	for (const name of names) {
		const entry = parseAssistant(name);
		if (entry !== null) found.set(name, entry);
	}
	return [...found.values()];
}
/** Whether what stands outside the block says more than the block does. */
function addsTo(own, moved) {
	if (own === null) return true;
	const known = new Set(own.assistants.map(formatAssistant));
	return moved.assistants.some((entry) => !known.has(formatAssistant(entry)));
}
function readDeclared(lines, problems) {
	const words = valuesOf(lines, AI_ASSISTED).map((value) => value.toLowerCase());
	const yes = words.some((word) => YES.has(word));
	const no = words.some((word) => NO.has(word));
	const strange = words.find((word) => !YES.has(word) && !NO.has(word));
	if (strange !== void 0) problems.push({
		code: "record-malformed",
		message: `AI-Assisted says ${JSON.stringify(strange.slice(0, 60))}, neither yes nor no`
	});
	if (yes && no) problems.push({
		code: "record-contradicted",
		message: "AI-Assisted says both yes and no"
	});
	return yes ? "yes" : no ? "no" : null;
}
var KEYS$1, YES, NO;
var init_read = __esmMin((() => {
	init_lines();
	init_parse();
	init_scan();
	init_grammar();
	init_provenance();
	init_union();
	KEYS$1 = new Set([
		AI_PROVENANCE,
		ASSISTED_BY,
		CO_AUTHORED_BY,
		AI_ASSISTED
	].map((key) => key.toLowerCase()));
	YES = /* @__PURE__ */ new Set([
		"yes",
		"true",
		"y",
		"1"
	]);
	NO = /* @__PURE__ */ new Set([
		"no",
		"false",
		"n",
		"0",
		"none"
	]);
}));

// src/policy/read-case.ts
/** Reads a stranger's commit: whose marks it carries, what it claims of itself, and where the two disagree. */
function readCase({ commit, change, merge, registry, more = [] }) {
	const message = evidenceFromMessage(commit.message, registry, commit.date);
	const evidence = [
		...evidenceFromIdentity(commit, registry),
		...message.evidence,
		...more
	];
	const { record, declared, problems } = readRecord(commit.message, registry);
	const assistants = evidence.length === 0 ? NOBODY : mergeEvidence(evidence);
	return {
		commit,
		assistants,
		record,
		declared,
		problems: [
			...problems,
			...message.problems,
			...contradictions(evidence, assistants, record, declared, problems)
		],
		change,
		merge
	};
}
/**
* Where a claim and the marks beside it disagree. A person's `AI-Assisted: yes` is no mark, and weak evidence contradicts
* nobody.
*/
function contradictions(evidence, assistants, record, declared, known) {
	if (known.some((problem) => problem.code === "record-contradicted")) return [];
	const marks = evidence.filter((one) => one.strength !== "weak" && one.source !== "declared");
	const mark = marks.find((one) => one.source !== "trailer") ?? marks[0];
	if (mark !== void 0 && record?.state === "none") return [contradiction("the record says state=none", mark)];
	if (mark !== void 0 && declared === "no") return [contradiction("a person says AI-Assisted: no", mark)];
	if (record?.state !== "assisted" || record.assistants.length === 0) return [];
	const unsaid = assistants.find((entry) => isUnsaid(entry, record));
	const seen = unsaid?.evidence.find((one) => one.strength !== "weak");
	return unsaid === void 0 || seen === void 0 ? [] : [contradiction(`the record does not name ${unsaid.assistant}`, seen)];
}
/** A tool that marks name and the record does not. */
function isUnsaid(entry, record) {
	if (entry.assistant === "unknown" || entry.strength === "weak") return false;
	return !record.assistants.some((recorded) => recorded.assistant === entry.assistant || recorded.assistant === "unknown");
}
function contradiction(claim, mark) {
	return {
		code: "record-contradicted",
		message: `${claim}, but the commit carries ${JSON.stringify(mark.seen)}`
	};
}
var NOBODY;
var init_read_case = __esmMin((() => {
	init_from_identity();
	init_from_message();
	init_merge();
	init_read();
	NOBODY = [];
}));

// src/gate/judge-facts.ts
/** The one flow from facts and policy to a verdict: the same for a host, a repository and JSON. */
async function judgeFacts(source, policy, wishes) {
	const registry = registryOf(policy);
	const commits = sortCommits(await source.readCommits());
	const changes = await readNeeded(source, policy, commits);
	const cases = commits.map((commit) => {
		const { change, merge } = changes.get(commit.sha) ?? UNREAD(commit);
		return readCase({
			commit,
			change,
			merge,
			registry
		});
	});
	const context = {
		today: wishes.today,
		branch: source.branch,
		repository: source.repository
	};
	let verdict = judge(cases, policy, {
		...context,
		approvals: "unknown"
	});
	let approvals = "unknown";
	if (wishes.approvals !== void 0 && verdict.findings.some((finding) => finding.code === "review-required")) {
		approvals = await wishes.approvals(policy, commits);
		verdict = judge(cases, policy, {
			...context,
			approvals
		});
	}
	const marked = judgeMarks(await wishes.marks?.(registry) ?? [], cases, policy, {
		...context,
		approvals
	});
	return {
		verdict: addFindings(verdict, marked),
		cases,
		registry
	};
}
/** Reads changes of those commits only whose judgement depends on them. */
async function readNeeded(source, policy, commits) {
	const all = needsPaths(policy);
	const merges = isDeclarationRequired(policy);
	const needed = commits.filter((commit) => all || carriesRecord(commit.message) || merges && commit.parents.length > 1);
	if (needed.length === 0) return /* @__PURE__ */ new Map();
	const changes = await source.readChanges(needed);
	const short = all ? needed.find((commit) => changes.get(commit.sha)?.allPaths !== true) : void 0;
	if (short === void 0) return changes;
	throw new Unjudged(`Not all files of ${short.sha.slice(0, 7)} are known (a host lists 3,000 of a commit), and the policy has rules about paths.`, "Let the workflow check the repository out first (actions/checkout with fetch-depth: 0); the clone is then read instead.");
}
/** Only a machine line can carry a `change`; anything that looks like one is looked at. */
function carriesRecord(message) {
	return /ai-provenance/i.test(message);
}
/**
* Judges what only the pull request shows, as if one more commit without files carried it. Assistants that its commits
* show as well are judged there, with their files.
*/
function judgeMarks(marks, cases, policy, context) {
	const known = new Set(cases.flatMap((one) => one.assistants.map((entry) => entry.assistant)));
	const assistants = mergeEvidence(marks.filter((mark) => !known.has(mark.assistant)));
	const last = cases.at(-1);
	if (assistants.length === 0 || last === void 0) return [];
	const stand = {
		commit: {
			...last.commit,
			message: ""
		},
		assistants,
		record: null,
		declared: "yes",
		problems: [],
		change: null,
		merge: "not-a-merge"
	};
	return judge([stand], policy, context).findings.filter((finding) => ASSISTANT_CODES.has(finding.code)).map((finding) => ({
		...finding,
		code: "pull-request-marked",
		commit: null,
		subject: null
	}));
}
/** Adds findings, and lets an error among them fail what had passed. */
function addFindings(verdict, findings) {
	if (findings.length === 0) return verdict;
	const fails = verdict.verdict === "pass" && findings.some((finding) => finding.level === "error");
	return {
		...verdict,
		verdict: fails ? "fail" : verdict.verdict,
		findings: [...verdict.findings, ...findings]
	};
}
/** A verdict for facts that could not be gathered. */
function unjudgedVerdict(policy, reason, remedy) {
	return {
		verdict: "unjudged",
		policy: policy === null ? null : identityOf(policy),
		commits: 0,
		findings: [],
		waived: [],
		unjudged: {
			reason,
			remedy
		}
	};
}
var UNREAD, ASSISTANT_CODES;
var init_judge_facts = __esmMin((() => {
	init_merge();
	init_judge();
	init_merge$1();
	init_read_case();
	init_facts();
	UNREAD = (commit) => ({
		change: null,
		merge: commit.parents.length < 2 ? "not-a-merge" : "unknown",
		allPaths: false
	});
	ASSISTANT_CODES = /* @__PURE__ */ new Set([
		"prohibited-assistant",
		"review-required",
		"careful-assistant",
		"unknown-assistant",
		"unknown-provider"
	]);
}));

// src/gate/policy-changes.ts
/** A finding about the range as a whole, with everything that belongs to one commit left out. */
function rangeFinding(facts) {
	return {
		commit: null,
		subject: null,
		assistant: null,
		provider: null,
		model: null,
		paths: [],
		rule: null,
		verdict: null,
		...facts
	};
}
/**
* Says that the range edits what it is judged by. It is judged by the copy it cannot reach, so this is no breach; but
* whoever merges it should know what they merge.
*/
async function policyChanges(source, policy, policyPath) {
	const local = (policy?.layers ?? []).map((layer) => layer.source.file).filter((file) => !file.includes(":"));
	const changed = [];
	for (const path of /* @__PURE__ */ new Set([policyPath, ...local])) if (await source.touches(path)) changed.push(path);
	const findings = [];
	if (changed.length > 0) findings.push({
		...rangeFinding({
			level: "warning",
			code: "policy-changed-here",
			because: `The range changes ${changed.map((path) => `\`${path}\``).join(", ")}. It was judged by the policy before that change.`,
			remedy: "Review the change of the policy itself; it counts from the next range on."
		}),
		paths: changed
	});
	if (await source.touches(WORKFLOWS)) findings.push({
		...rangeFinding({
			level: "note",
			code: "policy-changed-here",
			because: `The range changes \`${WORKFLOWS}\`. A workflow that runs from the pull request itself can be edited to skip this check.`,
			remedy: "Review that change, or let a ruleset require this workflow from another branch or repository."
		}),
		paths: [WORKFLOWS]
	});
	return findings;
}
var WORKFLOWS;
var init_policy_changes = __esmMin((() => {
	WORKFLOWS = ".github/workflows";
}));

// src/gate/judge-range.ts
var judge_range_exports = /* @__PURE__ */ __exportAll({
	POLICY_PATH: () => POLICY_PATH,
	judgeJson: () => judgeJson,
	judgeRange: () => judgeRange
});
/** Judges a range of a local repository. Throws `PolicyRefused` for misuse: no policy, or an invalid one. */
async function judgeRange(question) {
	return settle$1(async () => {
		const range = await told(resolveRange(question.cwd, question));
		return judgeSource(factsFromGit({
			...question,
			...range,
			...namesOf$1(question, range)
		}), question);
	});
}
/** Judges facts given as JSON, by the same flow. */
async function judgeJson(text, question) {
	return settle$1(async () => judgeSource(factsFromJson(text), question));
}
function namesOf$1(question, range) {
	const [left] = (question.range ?? "").split("..");
	return {
		baseName: question.base ?? (question.range?.includes("..") ? left || "HEAD" : null) ?? range.base,
		branch: question.branch ?? null,
		repository: question.repository ?? null
	};
}
async function settle$1(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Unjudged) return unjudgedVerdict(null, error.message, error.remedy);
		throw error;
	}
}
async function judgeSource(source, question) {
	const { today, reviewed } = question;
	const policy = await loadFor(source, question);
	const { verdict } = await judgeFacts(source, policy, {
		today,
		...reviewed ? { approvals: async () => "assumed" } : {}
	});
	const changed = question.policyFile === null ? await policyChanges(source, policy, POLICY_PATH) : [];
	return addFindings(verdict, changed);
}
async function loadFor(source, question) {
	const own = question.policyFile === null ? await source.readPolicy(POLICY_PATH) : await readGiven(question, question.policyFile);
	const policy = await loadPolicy({
		own,
		baseline: null,
		today: question.today,
		read: async (reference) => {
			if (reference.kind === "local") return source.readPolicy(reference.path);
			return question.baselineFile == null ? null : readGiven(question, question.baselineFile);
		}
	});
	if (policy !== null) return policy;
	throw new PolicyRefused("policy-missing", `there is no policy: ${POLICY_PATH} is not at the range's left end`, []);
}
async function readGiven(question, path) {
	try {
		return {
			bytes: await readFile(resolve(question.cwd, path)),
			file: path,
			ref: null
		};
	} catch {
		const fault = `cannot be read`;
		throw new PolicyRefused("policy-invalid", `${basename(path)} ${fault}`, [{
			file: path,
			line: 1,
			column: 1,
			length: 0,
			message: fault,
			suggestion: null,
			section: ""
		}]);
	}
}
var POLICY_PATH;
var init_judge_range = __esmMin((() => {
	init_range();
	init_facts();
	init_from_git();
	init_from_json();
	init_judge_facts();
	init_load_policy();
	init_policy_changes();
	POLICY_PATH = ".github/toolmark.yml";
}));

// src/machine/files.ts
var files_exports = /* @__PURE__ */ __exportAll({ readFileIfPresent: () => readFileIfPresent });
/** A file's bytes; null when it is not there, is a folder, or may not be read. `path` is taken from `cwd` unless absolute. */
function readFileIfPresent(path, cwd) {
	try {
		return readFileSync(resolve(cwd, path));
	} catch {
		return null;
	}
}
var init_files = __esmMin((() => {}));

// src/report/inert.ts
var inert_exports = /* @__PURE__ */ __exportAll({
	inertCommandMessage: () => inertCommandMessage,
	inertCommandProperty: () => inertCommandProperty,
	inertFence: () => inertFence,
	inertJson: () => inertJson,
	inertLine: () => inertLine,
	inertLogLine: () => inertLogLine,
	inertMarkdown: () => inertMarkdown,
	inertMarkdownCode: () => inertMarkdownCode,
	inertMarkdownSentence: () => inertMarkdownSentence,
	inertSarif: () => inertSarif,
	inertUri: () => inertUri,
	isUnsafe: () => isUnsafe
});
/** Whether a character can change what surrounds it on a screen. */
function isUnsafe(codePoint) {
	return UNSAFE.some(([first, last]) => codePoint >= first && codePoint <= last);
}
/** One line of visible characters: tabs become spaces, every other unsafe character its code point, `\u{202e}`. */
function inertLine(text, most = Number.POSITIVE_INFINITY) {
	let line = "";
	let length = 0;
	for (const character of text) {
		if (length >= most) return `${line}${SHORTENED}`;
		length += 1;
		const codePoint = character.codePointAt(0) ?? 0;
		if (codePoint === 9) line += " ";
		else if (codePoint > 31 && codePoint < 127) line += character;
		else line += isUnsafe(codePoint) ? `\\u{${codePoint.toString(16)}}` : character;
	}
	return line;
}
/**
* One line of a CI log. A runner obeys `::name` at a line's beginning and `##[name]` anywhere in it, and takes a lone CR
* for a line's end; both forms are broken visibly. Apply it to the whole line: two harmless halves can meet.
*/
function inertLogLine(text) {
	return splitColons(inertLine(text)).replaceAll("##[", "# #[");
}
function splitColons(text) {
	return text.includes("::") ? text.replaceAll("::", ": :").replaceAll("::", ": :") : text;
}
/** The message of a workflow command, its lines already chosen by us: `%0A` is the only line break it can hold. */
function inertCommandMessage(lines) {
	return lines.map((line) => inertLogLine(line).replaceAll("%", "%25")).join("%0A");
}
/** The value of a workflow command's property; `:` and `,` would end it. */
function inertCommandProperty(value) {
	return inertLine(value).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C").replaceAll("##[", "# #[");
}
/**
* Text inside Markdown or HTML, in a table cell too: all ASCII punctuation as character references, so nothing is left
* that could open a tag, a link, an image, a cell or an emphasis. A mention or a reference to an issue is found by the
* host after rendering, therefore `@` and `#` get a zero-width space behind them; in `inertMarkdownCode` they need none.
*/
function inertMarkdown(text, most) {
	return encodePunctuation(inertLine(text, most)).replaceAll("&#64;", "&#64;&#8203;").replaceAll("&#35;", "&#35;&#8203;");
}
/** The same in a code span, where hosts look neither for mentions nor for references. Empty text gives nothing. */
function inertMarkdownCode(text, most) {
	const line = inertLine(text, most);
	return line === "" ? "" : `<code>${encodePunctuation(line)}</code>`;
}
/** Our own sentence with a stranger's words in it: what stands between backticks becomes code, all else plain text. */
function inertMarkdownSentence(text, most) {
	const parts = inertLine(text, most).split("`");
	const closed = parts.length % 2 === 1;
	return parts.map((part, index) => closed && index % 2 === 1 ? inertMarkdownCode(part) : inertMarkdown(part)).join(closed ? "" : "&#96;");
}
function encodePunctuation(line) {
	let encoded = "";
	for (const character of line) {
		const codePoint = character.codePointAt(0) ?? 0;
		encoded += codePoint < 128 && !isPlain(codePoint) ? `&#${codePoint};` : character;
	}
	return encoded;
}
/** ASCII letters, digits, space, and the three signs that mean nothing in Markdown between letters. */
function isPlain(codePoint) {
	return codePoint >= 48 && codePoint <= 57 || codePoint >= 65 && codePoint <= 90 || codePoint >= 97 && codePoint <= 122 || codePoint === 32 || codePoint === 44 || codePoint === 59;
}
/** A fenced block whose fence is longer than any run of backticks in it. Lines are kept, everything else is inert. */
function inertFence(lines) {
	const body = lines.map((line) => inertLine(line));
	let longest = 0;
	for (const line of body) longest = Math.max(longest, longestRun(line, "`"));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return [
		`${fence}text`,
		...body,
		fence
	].join("\n");
}
function longestRun(text, wanted) {
	let longest = 0;
	let run = 0;
	for (const character of text) {
		run = character === wanted ? run + 1 : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}
/** A message in SARIF, where `[text](target)` is a link even in plain text. */
function inertSarif(text, most) {
	return inertLine(text, most).replaceAll("\\", "\\\\").replaceAll("[", "\\[").replaceAll("]", "\\]");
}
/** A path as a relative URI reference; `..` and a leading `/` cannot leave the repository. */
function inertUri(path) {
	return path.split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..").map((segment) => encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, "�"))).join("/");
}
/** JSON text that is the same value but safe in a log and on a terminal: only escapes inside strings are added. */
function inertJson(json) {
	let text = "";
	for (const character of json.replaceAll("##[", "#\\u0023[")) {
		const codePoint = character.codePointAt(0) ?? 0;
		text += codePoint >= 127 && isUnsafe(codePoint) ? escapeJson(character) : character;
	}
	return text;
}
function escapeJson(character) {
	let escaped = "";
	for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return escaped;
}
var SHORTENED, UNSAFE;
var init_inert = __esmMin((() => {
	SHORTENED = "…";
	UNSAFE = [
		[0, 31],
		[127, 159],
		[173, 173],
		[847, 847],
		[1564, 1564],
		[4447, 4448],
		[6068, 6069],
		[6155, 6159],
		[8203, 8207],
		[8232, 8238],
		[8288, 8303],
		[12644, 12644],
		[55296, 57343],
		[65279, 65279],
		[65440, 65440],
		[65520, 65531],
		[917504, 921599]
	];
}));

// src/report/wording.ts
/** Errors first; within a level the order in which the judge found them. */
function byLevel(findings) {
	return findings.toSorted((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);
}
/** How many findings stand at a level. */
function countOf(verdict, level) {
	return verdict.findings.filter((finding) => finding.level === level).length;
}
/** `1 error`, `2 errors`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** `claude-code (anthropic/claude-opus-4-8)` as far as it is known; null when the finding names no assistant. */
function assistantOf$1(finding) {
	if (finding.assistant === null) return null;
	if (finding.provider === null && finding.model === null) return finding.assistant;
	return `${finding.assistant} (${finding.provider ?? "unknown"}/${finding.model ?? "unknown"})`;
}
/** `e3b0c44`; empty when the finding is about no commit. */
function shortSha(sha) {
	return sha === null ? "" : sha.slice(0, 7);
}
/** One sentence that says what was decided, over what, under which policy. */
function headlineOf(verdict) {
	const judged = counted(verdict.commits, "commit");
	const errors = countOf(verdict, "error");
	const warnings = countOf(verdict, "warning");
	const counts = [counted(errors, "error"), ...warnings > 0 ? [counted(warnings, "warning")] : []].join(", ");
	switch (verdict.verdict) {
		case "unjudged": return "Not judged: the facts could not be gathered, so nothing here counts as passed";
		case "fail": return `${counts} in ${judged}`;
		case "pass": return warnings > 0 ? `${judged} passed, with ${counted(warnings, "warning")}` : `${judged} passed`;
	}
}
/** `.github/toolmark.yml at main`; `no policy` when there is none. */
function policyOf(verdict) {
	if (verdict.policy === null) return "no policy";
	return verdict.policy.ref === null ? verdict.policy.source : `${verdict.policy.source} at ${verdict.policy.ref}`;
}
var TITLES, LEVEL_ORDER;
var init_wording = __esmMin((() => {
	TITLES = {
		"prohibited-assistant": "Prohibited assistant",
		"review-required": "Needs an approving review",
		"careful-assistant": "Assistant to be used with care",
		"unknown-assistant": "Unknown assistant",
		"unknown-provider": "Model provider not known",
		"undeclared-commit": "No record of assistants",
		"unknown-state": "Recorder could not tell",
		"forbidden-trailer": "Trailer not wanted here",
		"record-does-not-fit-change": "Record belongs to another change",
		"record-unbound": "Record not bound to its change",
		"record-contradicted": "Record contradicted",
		"record-outside-trailer-block": "Record outside the trailer block",
		"record-not-verified": "Record could not be verified",
		"record-malformed": "Record malformed",
		"look-alike": "Look-alike letters",
		"unsigned-commit": "Signature missing or not verified",
		"exempt-commit": "Exempt by policy",
		"expired-waiver": "Waiver expired",
		"over-budget": "Over the agreed share",
		"no-policy": "No policy",
		"policy-changed-here": "Policy changed in this range",
		"squash-would-lose-record": "Squash would lose the record",
		"pull-request-marked": "Pull request carries an assistant's mark"
	};
	LEVEL_ORDER = {
		error: 0,
		warning: 1,
		note: 2
	};
}));

// src/report/text.ts
var text_exports = /* @__PURE__ */ __exportAll({ renderText: () => renderText });
/** A verdict for a terminal or a plain log. Ends with a line break. */
function renderText(verdict, options) {
	const paint = (code, text) => options.color ? `\u001b[${code}m${inertLogLine(text)}\u001b[0m` : inertLogLine(text);
	const blocks = byLevel(verdict.findings).map((finding) => findingLines(finding, paint).join("\n"));
	const waived = verdict.waived.map((finding) => waivedLine(finding, paint));
	if (waived.length > 0) blocks.push(waived.join("\n"));
	blocks.push(closingLines(verdict, paint).join("\n"));
	return `${blocks.join("\n\n")}\n`;
}
function findingLines(finding, paint) {
	const assistant = assistantOf$1(finding);
	const title = `${SIGNS$1[finding.level]} ${TITLES[finding.code]}${assistant === null ? "" : `: ${assistant}`}`;
	const lines = [paint(`1;${COLOURS[finding.level]}`, title)];
	if (finding.commit !== null) lines.push(`  ${paint("36", shortSha(finding.commit))} ${paint("1", cut(finding.subject ?? "", LONGEST_SUBJECT))}`);
	lines.push(...pathLines(finding.paths, paint));
	lines.push(`  ${paint("0", finding.because)}`);
	if (finding.rule !== null) lines.push(`  ${paint("2", `rule "${finding.rule.name}", ${finding.rule.file}:${finding.rule.line}`)}`);
	lines.push(`  ${paint("32", `→ ${finding.remedy}`)}`);
	return lines;
}
function pathLines(paths, paint) {
	if (paths.length === 0) return [];
	const shown = paths.slice(0, SHOWN_PATHS$2).map((path) => cut(path, 100));
	const rest = paths.length - shown.length;
	return [`  ${paint("0", `in ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`)}`];
}
function waivedLine(finding, paint) {
	const { waiver } = finding;
	return paint("2", `· Waived until ${waiver.expires}: ${shortSha(finding.commit)} ${TITLES[finding.code]}${finding.assistant === null ? "" : `: ${finding.assistant}`} (${waiver.reason}; ${waiver.approvedBy}; ${waiver.file}:${waiver.line})`);
}
function closingLines(verdict, paint) {
	const colour = {
		pass: "1;32",
		fail: "1;31",
		unjudged: "1;35"
	}[verdict.verdict];
	const lines = [`${paint(colour, verdict.verdict)} ${paint("0", `${headlineOf(verdict)}, by ${policyOf(verdict)}`)}`];
	if (verdict.unjudged !== null) lines.push(`  ${paint("0", verdict.unjudged.reason)}`, `  ${paint("32", `→ ${verdict.unjudged.remedy}`)}`);
	return lines;
}
function cut(text, most) {
	const characters = [...text];
	return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
var SHOWN_PATHS$2, LONGEST_SUBJECT, SIGNS$1, COLOURS;
var init_text = __esmMin((() => {
	init_inert();
	init_wording();
	SHOWN_PATHS$2 = 5;
	LONGEST_SUBJECT = 72;
	SIGNS$1 = {
		error: "✗",
		warning: "!",
		note: "·"
	};
	COLOURS = {
		error: "31",
		warning: "33",
		note: "2"
	};
}));

// src/report/json.ts
var json_exports = /* @__PURE__ */ __exportAll({ renderJson: () => renderJson });
/**
* The public JSON of a verdict, one line and its line break. Fields stand in a fixed order, so that equal verdicts are
* equal bytes wherever their facts came from.
*/
function renderJson(verdict) {
	const { policy, unjudged } = verdict;
	return `${inertJson(JSON.stringify({
		verdict: verdict.verdict,
		policy: policy === null ? null : {
			source: policy.source,
			ref: policy.ref,
			digest: policy.digest
		},
		commits: verdict.commits,
		findings: verdict.findings.map(fieldsOf),
		waived: verdict.waived.map((waived) => ({
			...fieldsOf(waived),
			waiver: {
				file: waived.waiver.file,
				line: waived.waiver.line,
				reason: waived.waiver.reason,
				approvedBy: waived.waiver.approvedBy,
				expires: waived.waiver.expires
			}
		})),
		unjudged: unjudged === null ? null : {
			reason: unjudged.reason,
			remedy: unjudged.remedy
		}
	}))}\n`;
}
function fieldsOf(finding) {
	const { rule } = finding;
	return {
		level: finding.level,
		code: finding.code,
		commit: finding.commit,
		subject: finding.subject,
		assistant: finding.assistant,
		provider: finding.provider,
		model: finding.model,
		paths: finding.paths,
		rule: rule === null ? null : {
			name: rule.name,
			file: rule.file,
			line: rule.line
		},
		verdict: finding.verdict,
		because: finding.because,
		remedy: finding.remedy
	};
}
var init_json = __esmMin((() => {
	init_inert();
}));

// src/report/markdown.ts
var markdown_exports = /* @__PURE__ */ __exportAll({
	renderComment: () => renderComment,
	renderMarkdown: () => renderMarkdown
});
/** A verdict as Markdown for a job summary: one table, worst first. Ends with a line break. */
function renderMarkdown(verdict, options = {}) {
	const head = `### ${headSign(verdict)} Toolmark: ${headlineOf(verdict)}\n\n${unjudgedPart(verdict)}`;
	const foot = `${pastePart(options)}${footLine(verdict)}\n`;
	const most = (options.most ?? SUMMARY_BYTES) - bytesOf(head) - bytesOf(foot);
	const findings = table([
		"What",
		"Where",
		"Why",
		"What to do"
	], groupsOf(byLevel(verdict.findings)).map((group) => rowOf(group, options)), most);
	return `${head}${findings}${waivedPart(verdict.waived, options, most - bytesOf(findings))}${foot}`;
}
/** The same as the body of a comment: it begins with `marker`, which a later run finds it by. */
function renderComment(verdict, marker, options = {}) {
	const most = Math.min(options.most ?? COMMENT_BYTES, COMMENT_BYTES) - bytesOf(marker) - 1;
	return `${marker}\n${renderMarkdown(verdict, {
		...options,
		most
	})}`;
}
function headSign(verdict) {
	switch (verdict.verdict) {
		case "unjudged": return "⛔";
		case "fail": return SIGNS.error;
		case "pass": return verdict.findings.some((finding) => finding.level === "warning") ? SIGNS.warning : "✅";
	}
}
function unjudgedPart(verdict) {
	if (verdict.unjudged === null) return "";
	const { reason, remedy } = verdict.unjudged;
	return `**Why:** ${inertMarkdownSentence(reason, 2e3)}\n\n**What to do:** ${inertMarkdownSentence(remedy, 2e3)}\n\n`;
}
function groupsOf(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { commit: _commit, subject: _subject, paths: _paths, ...same } = finding;
		const key = JSON.stringify(same);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()];
}
function rowOf(group, options) {
	const [finding] = group;
	return `| ${[
		whatCell(finding),
		whereCell(group, options),
		whyCell(finding),
		inertMarkdownSentence(finding.remedy, 600)
	].join(" | ")} |`;
}
function whatCell(finding) {
	const title = `${SIGNS[finding.level]} **${TITLES[finding.code]}**`;
	if (finding.assistant === null) return title;
	const { provider, model } = finding;
	const made = provider === null && model === null ? "" : `<br>${inertMarkdown(`${provider ?? "unknown"}/${model ?? "unknown"}`, 80)}`;
	return `${title}<br>${inertMarkdownCode(finding.assistant, 80)}${made}`;
}
function whereCell(group, options) {
	const commits = group.filter((finding) => finding.commit !== null);
	const shown = commits.slice(0, SHOWN_COMMITS).map((finding) => commitText(finding, options));
	if (commits.length > shown.length) shown.push(`and ${counted(commits.length - shown.length, "more commit")}`);
	const paths = [...new Set(group.flatMap((finding) => finding.paths))];
	const shownPaths = paths.slice(0, SHOWN_PATHS$1).map((path) => inertMarkdownCode(path, 120));
	if (paths.length > shownPaths.length) shownPaths.push(`and ${counted(paths.length - shownPaths.length, "more file")}`);
	const where = [...shown, ...shownPaths];
	return where.length === 0 ? "the whole range" : where.join("<br>");
}
function commitText(finding, options) {
	const sha = inertMarkdownCode(shortSha(finding.commit));
	return `${options.commitUrl === void 0 ? sha : `[${sha}](${encodeURI(`${options.commitUrl}${finding.commit}`)})`} ${inertMarkdown(finding.subject ?? "", 72)}`;
}
function whyCell(finding) {
	const because = inertMarkdownSentence(finding.because, 600);
	if (finding.rule === null) return because;
	const { name, file, line } = finding.rule;
	return `${because}<br><sub>rule “${inertMarkdown(name, 120)}”, ${inertMarkdownCode(`${file}:${line}`, 200)}</sub>`;
}
/** Rows are taken while they fit; a table cut short says how many are missing and where they are. */
function table(columns, rows, most) {
	if (rows.length === 0) return "";
	const head = `| ${columns.join(" | ")} |\n|${" --- |".repeat(columns.length)}\n`;
	let left = most - bytesOf(head) - 200;
	const taken = [];
	for (const row of rows) {
		left -= bytesOf(row) + 1;
		if (left < 0) break;
		taken.push(row);
	}
	const missing = rows.length - taken.length;
	const more = missing === 0 ? "" : `\n**${counted(missing, "row")} more** did not fit here; the JSON report has them all.\n`;
	return `${head}${taken.map((row) => `${row}\n`).join("")}${more}\n`;
}
function waivedPart(waived, options, most) {
	const rows = waived.map((finding) => {
		const { waiver } = finding;
		const what = `${TITLES[finding.code]}${finding.assistant === null ? "" : ` ${inertMarkdownCode(finding.assistant, 80)}`}`;
		const why = `${inertMarkdown(waiver.reason, 300)}<br><sub>${inertMarkdownCode(`${waiver.file}:${waiver.line}`, 200)}</sub>`;
		return `| ${[
			what,
			whereCell([finding], options),
			why,
			inertMarkdown(waiver.approvedBy, 80),
			inertMarkdown(waiver.expires)
		].join(" | ")} |`;
	});
	if (rows.length === 0 || most < 2e3) return "";
	const body = table([
		"What",
		"Where",
		"Why it is waived",
		"Approved by",
		"Until"
	], rows, most - 200);
	return `<details><summary>${counted(waived.length, "finding")} waived</summary>\n\n${body}</details>\n\n`;
}
function pastePart(options) {
	if (options.paste === void 0) return "";
	return `${inertMarkdownSentence(options.paste.introduction)}\n\n${inertFence(options.paste.lines)}\n\n`;
}
function footLine(verdict) {
	const digest = verdict.policy === null ? "" : ` (${inertMarkdown(verdict.policy.digest, 19)})`;
	return `<sub>${counted(verdict.commits, "commit")} judged by ${inertMarkdownCode(policyOf(verdict), 300)}${digest}</sub>`;
}
function bytesOf(text) {
	return Buffer.byteLength(text);
}
var SUMMARY_BYTES, COMMENT_BYTES, SHOWN_COMMITS, SHOWN_PATHS$1, SIGNS;
var init_markdown = __esmMin((() => {
	init_inert();
	init_wording();
	SUMMARY_BYTES = 1e6;
	COMMENT_BYTES = 65536;
	SHOWN_COMMITS = 5;
	SHOWN_PATHS$1 = 5;
	SIGNS = {
		error: "❌",
		warning: "⚠️",
		note: "ℹ️"
	};
}));

// src/report/sarif.ts
var sarif_exports = /* @__PURE__ */ __exportAll({ renderSarif: () => renderSarif });
/** A verdict as SARIF 2.1.0. Waived findings are there too, as suppressed results. Ends with a line break. */
function renderSarif(verdict) {
	const results = [...byLevel(verdict.findings).map((finding) => resultOf(finding, verdict)), ...verdict.waived.map((finding) => ({
		...resultOf(finding, verdict),
		suppressions: [suppressionOf(finding)]
	}))].slice(0, MOST_RESULTS);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "toolmark",
				rules: [...new Set([...verdict.findings, ...verdict.waived].map((finding) => finding.code))].sort().map(descriptorOf)
			} },
			invocations: [invocationOf(verdict)],
			columnKind: "utf16CodeUnits",
			results
		}]
	};
	return `${JSON.stringify(log)}\n`;
}
function invocationOf(verdict) {
	if (verdict.unjudged === null) return { executionSuccessful: true };
	const { reason, remedy } = verdict.unjudged;
	return {
		executionSuccessful: false,
		toolExecutionNotifications: [{
			level: "error",
			message: { text: inertSarif(`${reason} What to do: ${remedy}`) }
		}]
	};
}
function descriptorOf(code) {
	return {
		id: code,
		name: code,
		shortDescription: { text: TITLES[code] },
		help: { text: `${TITLES[code]}. For one commit, \`toolmark explain COMMIT\` names the evidence and the deciding rule.` }
	};
}
function resultOf(finding, verdict) {
	const assistant = assistantOf$1(finding);
	const commit = finding.commit === null ? "" : ` in ${shortSha(finding.commit)}`;
	const text = `${TITLES[finding.code]}${assistant === null ? "" : `: ${assistant}`}${commit}. ${finding.because} What to do: ${finding.remedy}`;
	return {
		ruleId: finding.code,
		level: LEVELS$1[finding.level],
		message: { text: inertSarif(text, 4e3) },
		locations: locationsOf(finding, verdict),
		partialFingerprints: { "toolmark/v1": fingerprintOf(finding) },
		properties: {
			commit: finding.commit,
			subject: finding.subject,
			verdict: finding.verdict
		}
	};
}
/** A code scanning page needs a file: the paths, else the rule's place, else the policy. */
function locationsOf(finding, verdict) {
	const logical = finding.commit === null ? {} : { logicalLocations: [{
		fullyQualifiedName: finding.commit,
		kind: "commit"
	}] };
	const at = (path, line) => ({
		physicalLocation: {
			artifactLocation: {
				uri: inertUri(path) || DEFAULT_POLICY,
				uriBaseId: "%SRCROOT%"
			},
			region: { startLine: Math.max(1, line) }
		},
		...logical
	});
	if (finding.paths.length > 0) return finding.paths.slice(0, MOST_LOCATIONS).map((path) => at(path, 1));
	if (finding.rule !== null) return [at(finding.rule.file, finding.rule.line)];
	return [at(verdict.policy?.source ?? DEFAULT_POLICY, 1)];
}
/** The same breach in the same commit keeps its fingerprint from run to run. */
function fingerprintOf(finding) {
	const facts = [
		finding.code,
		finding.commit,
		finding.assistant,
		finding.provider,
		finding.model,
		finding.rule?.name
	];
	return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}
function suppressionOf(finding) {
	const { reason, approvedBy, expires } = finding.waiver;
	return {
		kind: "external",
		justification: inertSarif(`${reason} (approved by ${approvedBy}, until ${expires})`)
	};
}
var MOST_RESULTS, MOST_LOCATIONS, DEFAULT_POLICY, LEVELS$1;
var init_sarif = __esmMin((() => {
	init_inert();
	init_wording();
	MOST_RESULTS = 25e3;
	MOST_LOCATIONS = 100;
	DEFAULT_POLICY = ".github/toolmark.yml";
	LEVELS$1 = {
		error: "error",
		warning: "warning",
		note: "note"
	};
}));

// src/report/github.ts
var github_exports = /* @__PURE__ */ __exportAll({ renderGithub: () => renderGithub });
/**
* A verdict as workflow commands: an annotation for each of the first ten findings of a level. When there are more, the
* tenth says how many, and they follow as plain lines of the log.
*/
function renderGithub(verdict) {
	const lines = LEVELS.flatMap((level) => levelLines(byLevel(verdict.findings).filter((f) => f.level === level)));
	if (verdict.unjudged !== null) {
		const { reason, remedy } = verdict.unjudged;
		lines.push(command("error", { title: "Toolmark could not judge" }, [reason, `What to do: ${remedy}`]));
	}
	lines.push(inertLogLine(`${verdict.verdict}: ${headlineOf(verdict)}, by ${policyOf(verdict)}`));
	return `${lines.join("\n")}\n`;
}
function levelLines(findings) {
	const [first] = findings;
	if (first === void 0) return [];
	if (findings.length <= MOST_OF_A_LEVEL) return findings.map(annotation);
	const shown = findings.slice(0, 9);
	const rest = findings.slice(shown.length);
	const more = `${counted(rest.length, first.level)} more: all of them are in the job summary and in the log below`;
	return [
		...shown.map(annotation),
		command(COMMANDS$1[first.level], { title: "Toolmark" }, [more]),
		...rest.map((finding) => inertLogLine(`${finding.level}: ${messageLines(finding).join(" | ")}`))
	];
}
function annotation(finding) {
	const [path] = finding.paths;
	const title = `Toolmark: ${TITLES[finding.code]}`;
	const place = path === void 0 ? {} : {
		file: path,
		line: "1"
	};
	return command(COMMANDS$1[finding.level], {
		...place,
		title
	}, messageLines(finding));
}
function messageLines(finding) {
	const assistant = assistantOf$1(finding);
	const where = finding.commit === null ? [] : [`${shortSha(finding.commit)} ${(finding.subject ?? "").slice(0, 100)}`];
	const rule = finding.rule === null ? "" : ` Rule "${finding.rule.name}", ${finding.rule.file}:${finding.rule.line}.`;
	return [
		[...assistant === null ? [] : [assistant], ...where].join(" in "),
		`${finding.because}${rule}`,
		`What to do: ${finding.remedy}`
	].filter((line) => line !== "");
}
function command(name, properties, lines) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${inertCommandProperty(value)}`).join(",")}::${shortened(lines)}`;
}
/** Cuts whole characters before they are escaped, so that no escape is left half. */
function shortened(lines) {
	let message = inertCommandMessage(lines);
	for (let most = 1024; message.length > LONGEST_MESSAGE && most > 8; most = Math.floor(most / 2)) message = inertCommandMessage(lines.map((line) => inertLine(line, most)));
	return message;
}
var MOST_OF_A_LEVEL, LONGEST_MESSAGE, COMMANDS$1, LEVELS;
var init_github = __esmMin((() => {
	init_inert();
	init_wording();
	MOST_OF_A_LEVEL = 10;
	LONGEST_MESSAGE = 4096;
	COMMANDS$1 = {
		error: "error",
		warning: "warning",
		note: "notice"
	};
	LEVELS = [
		"error",
		"warning",
		"note"
	];
}));

// src/machine/output.ts
var output_exports = /* @__PURE__ */ __exportAll({ openOutput: () => openOutput });
/**
* Opens `path` for output: beside the target and renamed at the end, so that a reader never sees half a report and a
* full disk or Ctrl-C costs nothing. A target that exists and is no regular file (`/dev/null`, a pipe) is written to directly.
* @throws the system's error (`ENOENT`, `EACCES`, `ENOSPC`) with its code.
*/
function openOutput(path) {
	const kind = statSync(path, { throwIfNoEntry: false });
	if (kind?.isDirectory()) throw Object.assign(/* @__PURE__ */ new Error(`${path} is a directory`), { code: "EISDIR" });
	if (kind !== void 0 && !kind.isFile()) return direct(path);
	return beside(path);
}
function direct(path) {
	const file = openSync(path, "w");
	return {
		write: (text) => writeAll(file, text),
		finish: () => closeSync(file),
		abandon: () => closeSync(file)
	};
}
function beside(path) {
	const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
	const file = openSync(temporary, "wx", 438);
	const remove = () => rmSync(temporary, { force: true });
	const interrupted = (signal) => {
		remove();
		process.removeListener(signal, interrupted);
		process.kill(process.pid, signal);
	};
	const listen = (verb) => {
		for (const signal of [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		]) process[verb](signal, interrupted);
	};
	listen("on");
	return {
		write: (text) => writeAll(file, text),
		finish: () => {
			closeSync(file);
			renameSync(temporary, path);
			listen("removeListener");
		},
		abandon: () => {
			closeSync(file);
			remove();
			listen("removeListener");
		}
	};
}
function writeAll(file, text) {
	const bytes = Buffer.from(text, "utf8");
	let done = 0;
	while (done < bytes.length) done += writeSync(file, bytes, done);
}
var init_output = __esmMin((() => {}));

// src/commands/check.ts
init_terminal();
const FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif",
	"github"
];
/** Declares `toolmark check`. */
const addCheckCommand = (program, run) => {
	program.command("check [range]").description("judge a range of commits by the policy at its left end (default: what the upstream lacks)").option("--base <rev>", "left end of the range; the policy is read there").option("--head <rev>", "right end of the range (default: HEAD)").option("--policy <file>", "judge by this file instead").option("--baseline <file>", "a local copy of the policy that the repository's own extends elsewhere").option("--branch <name>", "the branch that would receive the commits, for rules with branches").option("--repository <owner/name>", "the repository, for rules with repositories").option("--facts <file>", "judge facts given as JSON instead of a git range (- for standard input)").option("--reviewed", "take every review that a rule asks for as given").addOption(new Option("--format <format>", "how to print the verdict").choices(FORMATS).default("text")).option("--output <file>", "write the verdict there instead of standard output").addHelpText("after", "\nExit codes: 0 nothing at level error, 1 at least one, 2 misuse or an invalid policy, 3 could not be judged.").action((range, options) => run((terminal) => check(terminal, range, options)));
};
async function check(terminal, range, options) {
	if (range !== void 0 && (options.base !== void 0 || options.head !== void 0)) throw new Refusal(2, "a range and --base or --head say the same thing twice", "Give either BASE..HEAD or the two options.");
	const { refusingPolicy } = await Promise.resolve().then(() => (init_refusing_policy(), refusing_policy_exports));
	return refusingPolicy(terminal, async () => report(terminal, await judgeAsked(terminal, range, options), options));
}
async function report(terminal, verdict, options) {
	const text = await render(verdict, options.format, terminal.color && options.output === void 0);
	if (options.output === void 0) terminal.out(text);
	else await writeFile(options.output, text, terminal.cwd);
	return {
		pass: 0,
		fail: 1,
		unjudged: 3
	}[verdict.verdict];
}
async function judgeAsked(terminal, range, options) {
	const { judgeJson, judgeRange } = await Promise.resolve().then(() => (init_judge_range(), judge_range_exports));
	const question = {
		cwd: terminal.cwd,
		range: range ?? null,
		base: options.base ?? null,
		head: options.head ?? null,
		policyFile: options.policy ?? null,
		baselineFile: options.baseline ?? null,
		reviewed: options.reviewed === true,
		today: terminal.now.toISOString().slice(0, 10),
		branch: options.branch ?? null,
		repository: options.repository ?? null
	};
	if (options.facts === void 0) return judgeRange(question);
	return judgeJson(await readFacts(terminal, options.facts), question);
}
async function readFacts(terminal, name) {
	if (name === "-") return (await terminal.readInput()).toString("utf8");
	const { readFileIfPresent } = await Promise.resolve().then(() => (init_files(), files_exports));
	const bytes = readFileIfPresent(name, terminal.cwd);
	if (bytes === null) throw new Refusal(2, `there is no file ${name}`, "Name a file with facts, or - for standard input.");
	return bytes.toString("utf8");
}
async function render(verdict, format, color) {
	switch (format) {
		case "text": return (await Promise.resolve().then(() => (init_text(), text_exports))).renderText(verdict, { color });
		case "json": return (await Promise.resolve().then(() => (init_json(), json_exports))).renderJson(verdict);
		case "markdown": return (await Promise.resolve().then(() => (init_markdown(), markdown_exports))).renderMarkdown(verdict);
		case "sarif": return (await Promise.resolve().then(() => (init_sarif(), sarif_exports))).renderSarif(verdict);
		case "github": return (await Promise.resolve().then(() => (init_github(), github_exports))).renderGithub(verdict);
	}
}
async function writeFile(path, text, cwd) {
	const { openOutput } = await Promise.resolve().then(() => (init_output(), output_exports));
	const { resolve } = await import("node:path");
	try {
		const output = openOutput(resolve(cwd, path));
		output.write(text);
		output.finish();
	} catch (error) {
		throw new Refusal(3, `the report could not be written: ${error.message}`, "Name another file with --output.");
	}
}

// src/machine/child.ts
/** Starts a program without a shell, waits for it, and gives what it printed as UTF-8. Rejects when it cannot be started. */
function runChild(program, args, world) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: world.cwd,
			env: world.environment,
			timeout: world.timeoutMs,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", reject);
		child.on("close", (code) => {
			resolve({
				code,
				out: Buffer.concat(out).toString("utf8"),
				err: Buffer.concat(err).toString("utf8")
			});
		});
	});
}
/** The Node that runs us and the script it was started with: how a command starts another command of the same program. */
function ownProgram() {
	return {
		node: process.execPath,
		script: process.argv[1] ?? ""
	};
}

// src/machine/scratch.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** Makes a folder below the system's temporary one, lets `work` use it, and removes it whatever happens. */
async function withScratch(prefix, work) {
	const path = mkdtempSync(join(tmpdir(), prefix));
	const remove = () => rmSync(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	const interrupted = (signal) => {
		remove();
		for (const name of SIGNALS) process.removeListener(name, interrupted);
		process.kill(process.pid, signal);
	};
	for (const name of SIGNALS) process.on(name, interrupted);
	try {
		return await work({
			path,
			write: (name, text) => writeBelow(path, name, text)
		});
	} finally {
		for (const name of SIGNALS) process.removeListener(name, interrupted);
		remove();
	}
}
function writeBelow(folder, name, text) {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

// src/commands/demo.ts
init_terminal();
const POLICY = `version: 1
declaration: required
assistants:
  metacode:
    name: MetaCode
    provider: meta
    first-party: true
    signs: { env: [METACODE_SESSION] }
rules:
  - name: our own tool
    assistants: [first-party]
    verdict: allow
  - name: no outside model near training material
    paths: ["train/**"]
    assistants: [third-party]
    verdict: deny
    reason: Output of other vendors' models must not reach training material.
`;
/** What the three authors of the demo have in their environment, and what they write. */
const COMMITS = [
	{
		who: "a person",
		environment: {},
		file: "train/mix.py",
		text: "WEIGHTS = {'web': 0.7, 'code': 0.3}\n",
		subject: "Set the mixture by hand"
	},
	{
		who: "MetaCode",
		environment: { METACODE_SESSION: "demo" },
		file: "train/load.py",
		text: "def load(path):\n    with open(path) as lines:\n        yield from lines\n",
		subject: "Load shards one line at a time"
	},
	{
		who: "Claude Code",
		environment: {
			CLAUDECODE: "1",
			CLAUDE_CODE_CHILD_SESSION: "1",
			CLAUDE_CODE_SESSION_ID: "demo"
		},
		file: "train/filter.py",
		text: "def keep(text):\n    return len(text.split()) > 8\n",
		subject: "Drop short documents"
	}
];
const STEP_LIMIT_MS = 2e4;
/** Declares `toolmark demo`: three commits, their trailers, and the check that fails and why. */
const addDemoCommand = (program, run) => {
	program.command("demo").description("tell the whole story in a throw-away repository, in under ten seconds").action(() => run((terminal) => withScratch("toolmark-demo-", (scratch) => tellStory(terminal, scratch))));
};
async function tellStory(terminal, scratch) {
	const stage = makeStage(terminal, scratch);
	const say = (text) => terminal.out(terminal.color ? `\u001b[1m${text}\u001b[0m\n` : `${text}\n`);
	say("1. A repository, and its owner's policy (.github/toolmark.yml)");
	await stage.git([
		"init",
		"-q",
		"-b",
		"main"
	]);
	scratch.write("repository/.github/toolmark.yml", POLICY);
	terminal.out(indent(POLICY));
	await stage.git(["add", "-A"]);
	await stage.git([
		"commit",
		"-qm",
		"Start with a policy"
	]);
	say("\n2. toolmark init");
	terminal.out(indent((await stage.toolmark(["init"])).out));
	say("\n3. Three commits: a person, MetaCode, Claude Code. Each runs plain `git commit`; the hooks do the rest.");
	await stage.git([
		"switch",
		"-qc",
		"feature"
	]);
	for (const commit of COMMITS) {
		scratch.write(`repository/${commit.file}`, commit.text);
		await stage.git(["add", "-A"]);
		await stage.git([
			"commit",
			"-qm",
			commit.subject
		], commit.environment);
		const message = (await stage.git([
			"log",
			"-1",
			"--format=%h %B"
		])).out.trimEnd();
		terminal.out(`${indent(`(${commit.who})\n${message}`)}\n`);
	}
	say("4. toolmark check main..feature");
	const check = await stage.toolmark(["check", "main..feature"], [1]);
	terminal.out(indent(check.out));
	say(`\nThe check ended with ${check.code}, so the merge is blocked. In your own repository: toolmark init`);
	return 0;
}
/** Runs the demo's commands in a world of their own: no identity, configuration or assistant of the person's. */
function makeStage(terminal, scratch) {
	scratch.write("repository/README.md", "# A demo\n");
	const cwd = `${scratch.path}/repository`;
	const environment = {
		PATH: terminal.environment["PATH"],
		HOME: scratch.path,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_AUTHOR_NAME: "Jane Dev",
		GIT_AUTHOR_EMAIL: "jane@example.com",
		GIT_COMMITTER_NAME: "Jane Dev",
		GIT_COMMITTER_EMAIL: "jane@example.com",
		LC_ALL: "C.UTF-8",
		...terminal.color ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }
	};
	const own = ownProgram();
	const perform = async (program, args, codes, extra = {}) => {
		const world = {
			cwd,
			environment: {
				...environment,
				...extra
			},
			timeoutMs: STEP_LIMIT_MS
		};
		const ended = await runChild(program, args, world).catch((error) => {
			throw new Refusal(3, `the demo could not start ${program}: ${error.message}`, "Install git, then try again.");
		});
		if (ended.code !== null && codes.includes(ended.code)) return ended;
		throw new Refusal(3, `the demo's \`${[program, ...args].join(" ")}\` ended with ${ended.code}: ${ended.err.trim()}`);
	};
	return {
		git: (args, extra) => perform("git", args, [0], extra),
		toolmark: (args, codes = [0]) => perform(own.node, [own.script, ...args], codes)
	};
}
function indent(text) {
	return `${text.trimEnd().replace(/^(?=.)/gm, "   ")}\n`;
}

// src/gate/explain-commit.ts
var explain_commit_exports = /* @__PURE__ */ __exportAll({
	explainCommit: () => explainCommit,
	loadWorkingPolicy: () => loadWorkingPolicy
});
/** Reads one commit and holds it against the policy in the working tree. Throws `Unjudged` and `PolicyRefused`. */
async function explainCommit(question) {
	const policy = await loadWorkingPolicy(question.cwd, question.policyFile, question.today);
	const { commit, facts } = await readSubject(question);
	const registry = registryOf(policy ?? { layers: [] });
	const made = readCase({
		commit,
		...facts,
		registry
	});
	const context = {
		today: question.today,
		branch: null,
		repository: null
	};
	return {
		case: made,
		decisions: policy === null ? [] : decide(made, policy, context),
		findings: policy === null ? [] : judge([made], policy, {
			...context,
			approvals: "unknown"
		}).findings,
		policyFile: policy?.layers.at(-1)?.source.file ?? null
	};
}
/** The policy that applies to work in this clone: the file named, else the working tree's; null when there is none. */
async function loadWorkingPolicy(cwd, named, today) {
	const top = named === null ? await topOf(cwd) : cwd;
	const file = named ?? ".github/toolmark.yml";
	const bytes = readFileIfPresent(file, top);
	if (bytes === null && named === null) return null;
	if (bytes === null) throw new PolicyRefused("policy-missing", `there is no file ${named}`, []);
	return loadPolicy({
		own: {
			bytes,
			file,
			ref: null
		},
		baseline: null,
		today,
		read: async (reference) => {
			const found = reference.kind === "local" ? readFileIfPresent(reference.path, top) : null;
			return found === null || reference.kind !== "local" ? null : {
				bytes: found,
				file: reference.path,
				ref: null
			};
		}
	});
}
async function topOf(cwd) {
	return (await told(runGit(cwd, ["rev-parse", "--show-toplevel"]))).toString("utf8").replace(/\n$/, "") || cwd;
}
async function readSubject({ cwd, subject }) {
	if ("message" in subject) return {
		commit: unborn(subject.message),
		facts: {
			change: null,
			merge: "not-a-merge"
		}
	};
	const sha = await told(resolveRev(cwd, subject.rev));
	for await (const commit of readCommits(cwd, [`${sha}^!`])) {
		const facts = (await readChangeFacts$1(cwd, [commit], [`${sha}^!`])).get(sha);
		return {
			commit,
			facts: {
				change: facts?.change ?? null,
				merge: facts?.merge ?? "unknown"
			}
		};
	}
	throw new Error(`git knows ${sha} and shows nothing of it`);
}
/** A message before it is a commit: by nobody yet, now. */
function unborn(message) {
	const nobody = {
		name: "",
		email: ""
	};
	return {
		sha: "0".repeat(40),
		parents: [],
		author: nobody,
		committer: nobody,
		date: "1970-01-01T00:00:00Z",
		message
	};
}
function decide(made, policy, context) {
	const decider = prepareDecider(policy, context);
	const paths = made.change?.paths ?? [];
	return made.assistants.flatMap((entry) => {
		const lines = /* @__PURE__ */ new Map();
		for (const path of paths.length > 0 ? paths : [null]) {
			const standing = strictest(standingDecisions(decider.decide(entry, path), entry.strength));
			if (standing === void 0) continue;
			const rule = standing.by.kind === "rule" ? standing.by.rule : null;
			const key = `${rule?.place.file}:${rule?.place.line}:${standing.by.kind}`;
			const before = lines.get(key)?.paths ?? [];
			lines.set(key, {
				assistant: entry.assistant,
				provider: entry.provider,
				model: entry.model,
				paths: path === null ? [] : [...before, path],
				verdict: standing.effective,
				rule: rule === null ? null : {
					name: rule.name,
					file: rule.place.file,
					line: rule.place.line
				},
				by: standing.by.kind,
				softened: standing.softened
			});
		}
		return [...lines.values()];
	});
}
var init_explain_commit = __esmMin((() => {
	init_history();
	init_range();
	init_run();
	init_files();
	init_decide();
	init_judge();
	init_merge$1();
	init_read_case();
	init_from_git();
	init_judge_range();
	init_load_policy();
}));

// src/report/commit-json.ts
var commit_json_exports = /* @__PURE__ */ __exportAll({
	commitJson: () => commitJson,
	renderCommitJson: () => renderCommitJson
});
/** Arranges a case for JSON, fields in their published order. */
function commitJson({ commit, assistants, record, problems }) {
	return {
		commit: commit.sha,
		parents: commit.parents,
		author: {
			name: commit.author.name,
			email: commit.author.email
		},
		committer: {
			name: commit.committer.name,
			email: commit.committer.email
		},
		date: commit.date,
		subject: subjectOf(commit.message),
		assistants: assistants.map(({ assistant, provider, model, strength, evidence }) => ({
			assistant,
			provider,
			model,
			strength,
			evidence: evidence.map(({ source, strength, seen }) => ({
				source,
				strength,
				seen
			}))
		})),
		record: record === null ? null : recordJson(record),
		problems: problems.map(({ code, message }) => ({
			code,
			message
		}))
	};
}
function recordJson({ version, state, lines, basis, more, change }) {
	return {
		version,
		state,
		lines,
		basis,
		more,
		change
	};
}
/** One object on one line, inert for logs, with its line break. */
function renderCommitJson(value) {
	return `${inertJson(JSON.stringify(value))}\n`;
}
var init_commit_json = __esmMin((() => {
	init_commit();
	init_inert();
}));

// src/report/explanation.ts
var explanation_exports = /* @__PURE__ */ __exportAll({ renderExplanation: () => renderExplanation });
/** One commit for a person at a terminal: evidence, record, problems, decisions. Every line is inert. */
function renderExplanation(explained, options) {
	const bold = (text) => options.color ? `\u001b[1m${inertLogLine(text)}\u001b[0m` : inertLogLine(text);
	const { commit } = explained.case;
	const born = !/^0+$/.test(commit.sha);
	return `${[
		bold(born ? `${commit.sha.slice(0, 7)} ${subjectOf(commit.message)}` : subjectOf(commit.message)),
		...born ? [inertLogLine(`  by ${commit.author.name} <${commit.author.email}>, ${commit.date}`)] : [],
		"",
		bold("Evidence"),
		...evidenceLines(explained.case.assistants),
		"",
		bold("Record"),
		...recordLines(explained.case),
		...problemLines(explained.case, bold),
		"",
		bold(explained.policyFile === null ? "Policy" : `Policy (${explained.policyFile})`),
		...decisionLines(explained)
	].join("\n")}\n`;
}
function nameOf(entry) {
	if (entry.provider === null && entry.model === null) return entry.assistant;
	return `${entry.assistant} (${entry.provider ?? "unknown"}/${entry.model ?? "unknown"})`;
}
function evidenceLines(assistants) {
	if (assistants.length === 0) return ["  none: nothing in this commit shows an assistant"];
	return assistants.flatMap((entry) => [inertLogLine(`  ${nameOf(entry)}, ${entry.strength}`), ...entry.evidence.map((one) => inertLogLine(`    ${one.source}, ${one.strength}: ${one.seen}`))]);
}
function recordLines({ record, declared, change }) {
	const said = declared === null ? [] : [`  a person says AI-Assisted: ${declared}`];
	if (record === null) return ["  none", ...said];
	const parts = [`version ${record.version}`, `state ${record.state}`];
	if (record.lines !== null) parts.push(`${record.lines.assisted} of ${record.lines.added} added lines`);
	if (record.basis !== null) parts.push(`basis ${record.basis}${record.more ? " and more" : ""}`);
	const lines = [inertLogLine(`  ${parts.join(", ")}`)];
	if (record.change === null) lines.push("  bound to no change");
	else if (change?.digest == null) lines.push(`  bound to change ${record.change}`);
	else lines.push(`  bound to change ${record.change}, ${record.change === change.digest ? "which this commit's is" : `but this commit's is ${change.digest}`}`);
	return [...lines, ...said];
}
function problemLines({ problems }, bold) {
	if (problems.length === 0) return [];
	return [
		"",
		bold("Problems"),
		...problems.map((problem) => inertLogLine(`  ${problem.code}: ${problem.message}`))
	];
}
function decisionLines({ decisions, findings, policyFile }) {
	if (policyFile === null) return ["  there is none here: toolmark init --policy writes a first one"];
	const lines = decisions.map((decision) => {
		const shown = decision.paths.slice(0, SHOWN_PATHS).join(", ");
		const rest = decision.paths.length - SHOWN_PATHS;
		const where = decision.paths.length === 0 ? "" : ` in ${shown}${rest > 0 ? ` and ${rest} more` : ""}`;
		const why = decision.rule === null ? DEFAULTS$1[decision.by] : `rule "${decision.rule.name}", ${decision.rule.file}:${decision.rule.line}`;
		return inertLogLine(`  ${decision.verdict}: ${decision.assistant}${where}: ${why}${decision.softened === null ? "" : SOFTENED[decision.softened]}`);
	});
	const others = findings.filter((finding) => finding.assistant === null).map((finding) => inertLogLine(`  ${finding.level}: ${TITLES[finding.code]}. ${finding.because}`));
	const all = [...lines, ...others];
	return all.length > 0 ? all : ["  nothing to say: no assistant is evidenced"];
}
var SHOWN_PATHS, DEFAULTS$1, SOFTENED;
var init_explanation = __esmMin((() => {
	init_commit();
	init_inert();
	init_wording();
	SHOWN_PATHS = 4;
	DEFAULTS$1 = {
		rule: "",
		unknown: "no rule matches, and nobody knows the assistant (unknown)",
		"unknown-provider": "a rule may apply, and nobody told the model (unknown-provider)",
		default: "no rule matches (default)"
	};
	SOFTENED = {
		"weak-evidence": "; milder because the evidence is weak",
		"report-mode": "; milder because the policy only reports"
	};
}));

// src/policy/may-use.ts
var may_use_exports = /* @__PURE__ */ __exportAll({ mayUse: () => mayUse });
/** Answers for an assistant that is surely there: as on strong evidence. Without any policy all is allowed. */
function mayUse(question, policy) {
	const { assistant, provider = null, model = null, path, action = "write", ...context } = question;
	const decisions = prepareDecider(policy, context, action).decide({
		assistant,
		provider,
		model
	}, path);
	const standing = strictest(standingDecisions(decisions, "strong"));
	if (standing === void 0) return {
		verdict: "allow",
		rule: null,
		by: "default",
		file: "",
		because: "There is no policy.",
		reviewers: [],
		contact: null
	};
	const rule = standing.by.kind === "rule" ? standing.by.rule : null;
	return {
		verdict: standing.effective,
		rule: rule === null ? null : {
			name: rule.name,
			file: rule.place.file,
			line: rule.place.line
		},
		by: standing.by.kind,
		file: standing.layer.source.file,
		because: sentenceOf(standing),
		reviewers: rule?.reviewers ?? [],
		contact: rule?.contact ?? null
	};
}
function sentenceOf({ by, verdict }) {
	switch (by.kind) {
		case "rule": return by.rule.reason ?? `The rule "${by.rule.name}" says ${verdict}.`;
		case "unknown": return `No rule matches, and the policy does not know the assistant (unknown: ${verdict}).`;
		case "unknown-provider": return `The rule "${by.rule.name}" may apply: say which model (unknown-provider: ${verdict}).`;
		case "default": return `No rule matches (default: ${verdict}).`;
	}
}
var init_may_use = __esmMin((() => {
	init_decide();
}));

// src/commands/explain.ts
init_terminal();
/** Declares `toolmark explain`. */
const addExplainCommand = (program, run) => {
	program.command("explain [rev]").description("tell what is known of one commit (default: HEAD), and which rule of which file decides").option("--message-file <file>", "explain a message instead of a commit (- for standard input)").option("--policy <file>", "hold it against this file instead of the working tree's policy").option("--assistant <id>", "ask without any commit: may this assistant be used here?").option("--provider <id>", "with --assistant: whose model it runs").option("--model <id>", "with --assistant: which model it runs").option("--path <path>", "with --assistant: in which file, from the repository's root").option("--branch <name>", "with --assistant: on which branch").option("--repository <owner/name>", "with --assistant: in which repository").addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text")).action((rev, options) => run((terminal) => explain(terminal, rev, options)));
};
async function explain(terminal, rev, options) {
	if ([
		rev,
		options.messageFile,
		options.assistant
	].filter((one) => one !== void 0).length > 1) throw new Refusal(2, "explain takes one of REV, --message-file and --assistant");
	if (options.path !== void 0 && options.assistant === void 0) throw new Refusal(2, "--path goes with --assistant", "toolmark explain --assistant codex --path train/x.py");
	const { refusingPolicy } = await Promise.resolve().then(() => (init_refusing_policy(), refusing_policy_exports));
	return refusingPolicy(terminal, () => options.assistant === void 0 ? tellCommit(terminal, rev, options) : tellPermission(terminal, options.assistant, options));
}
async function tellCommit(terminal, rev, options) {
	const { explainCommit } = await Promise.resolve().then(() => (init_explain_commit(), explain_commit_exports));
	const explanation = await explainCommit({
		cwd: terminal.cwd,
		subject: options.messageFile === void 0 ? { rev: rev ?? "HEAD" } : { message: await readMessage(terminal, options.messageFile) },
		policyFile: options.policy ?? null,
		today: terminal.now.toISOString().slice(0, 10)
	});
	if (options.format === "json") {
		const { commitJson, renderCommitJson } = await Promise.resolve().then(() => (init_commit_json(), commit_json_exports));
		const { decisions, findings, policyFile } = explanation;
		terminal.out(renderCommitJson({
			...commitJson(explanation.case),
			policy: policyFile,
			decisions,
			findings
		}));
	} else {
		const { renderExplanation } = await Promise.resolve().then(() => (init_explanation(), explanation_exports));
		terminal.out(renderExplanation(explanation, { color: terminal.color }));
	}
	return 0;
}
async function tellPermission(terminal, assistant, options) {
	const { loadWorkingPolicy } = await Promise.resolve().then(() => (init_explain_commit(), explain_commit_exports));
	const { mayUse } = await Promise.resolve().then(() => (init_may_use(), may_use_exports));
	const { inertLogLine } = await Promise.resolve().then(() => (init_inert(), inert_exports));
	const today = terminal.now.toISOString().slice(0, 10);
	const policy = await loadWorkingPolicy(terminal.cwd, options.policy ?? null, today);
	const answer = mayUse({
		assistant,
		provider: options.provider ?? null,
		model: options.model ?? null,
		path: options.path ?? null,
		branch: options.branch ?? null,
		repository: options.repository ?? null,
		today
	}, policy ?? { layers: [] });
	if (options.format === "json") {
		terminal.out(`${JSON.stringify({
			assistant,
			path: options.path ?? null,
			...answer
		})}\n`);
		return 0;
	}
	const where = answer.rule === null ? answer.file : `rule "${answer.rule.name}", ${answer.rule.file}:${answer.rule.line}`;
	const lines = [`${answer.verdict}: ${assistant}${options.path === void 0 ? "" : ` in ${options.path}`}`, `  ${answer.because}`];
	if (where !== "") lines.push(`  ${where}`);
	if (answer.reviewers.length > 0) lines.push(`  needs an approving review by ${answer.reviewers.join(" or ")}`);
	if (answer.contact !== null) lines.push(`  ask ${answer.contact}`);
	terminal.out(`${lines.map(inertLogLine).join("\n")}\n`);
	return 0;
}
async function readMessage(terminal, name) {
	if (name === "-") return (await terminal.readInput()).toString("utf8");
	const { readFileIfPresent } = await Promise.resolve().then(() => (init_files(), files_exports));
	const bytes = readFileIfPresent(name, terminal.cwd);
	if (bytes === null) throw new Refusal(2, `there is no file ${name}`, "Name a file with a message, or - for standard input.");
	return bytes.toString("utf8");
}

// src/machine/environment.ts
/** The environment of this process, photographed. The one door through which the rest of the house sees it. */
function readEnvironment() {
	return { ...process.env };
}
var init_environment = __esmMin((() => {}));

// src/machine/hook-voice.ts
/** Opens the voice of a hook. Never fails: a closed descriptor is silence. */
function openHookVoice() {
	const environment = readEnvironment();
	const descriptor = Number(environment["TOOLMARK_SAY"] ?? 2);
	const write = (text) => {
		try {
			writeSync(descriptor, `toolmark: ${text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ").slice(0, 300)}\n`);
		} catch {}
	};
	let said = false;
	return {
		say: (text) => {
			if (!said) write(text);
			said = true;
		},
		debug: (text) => {
			if (environment["TOOLMARK_DEBUG"] === "1") write(text);
		}
	};
}
var init_hook_voice = __esmMin((() => {
	init_environment();
}));

// src/machine/scene.ts
/** Photographs the environment and the ancestors of this process. Never fails: what cannot be read is absent. */
function photograph() {
	return {
		environment: readEnvironment(),
		ancestors: readAncestors(process.ppid)
	};
}
/** The process `pid` and its ancestors, nearest first. Empty when the system tells nothing of them. */
function readAncestors(pid) {
	return readProc(pid) ?? readPs(pid);
}
function readProc(pid) {
	const ancestors = [];
	let next = pid;
	while (next > 0 && ancestors.length < MOST_ANCESTORS) {
		const status = readText(`/proc/${next}/status`);
		if (status === null) break;
		const name = /^Name:\t(.*)$/m.exec(status)?.[1] ?? "";
		const argv = (readText(`/proc/${next}/cmdline`) ?? "").split("\0").slice(0, -1);
		ancestors.push({
			pid: next,
			name,
			argv
		});
		next = Number(/^PPid:\t(\d+)$/m.exec(status)?.[1] ?? 0);
	}
	return ancestors.length > 0 ? ancestors : null;
}
function readText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
/** Without /proc (macOS): one `ps` for the whole table. Its argument list has lost its borders, so it is split at spaces. */
function readPs(pid) {
	const table = spawnSync("ps", [
		"-A",
		"-o",
		"pid=,ppid=,args="
	], {
		encoding: "utf8",
		timeout: 2e3
	});
	if (table.status !== 0) return [];
	const rows = /* @__PURE__ */ new Map();
	for (const line of table.stdout.split("\n")) {
		const [own, parent, ...argv] = line.trim().split(/ +/);
		if (own !== void 0 && parent !== void 0) rows.set(Number(own), {
			parent: Number(parent),
			argv
		});
	}
	const ancestors = [];
	let next = pid;
	let row = rows.get(next);
	while (row !== void 0 && ancestors.length < MOST_ANCESTORS) {
		const program = row.argv[0] ?? "";
		ancestors.push({
			pid: next,
			name: program.slice(program.lastIndexOf("/") + 1),
			argv: row.argv
		});
		next = row.parent;
		row = rows.get(next);
	}
	return ancestors;
}
var MOST_ANCESTORS;
var init_scene = __esmMin((() => {
	init_environment();
	MOST_ANCESTORS = 48;
}));

// src/evidence/from-scene.ts
/**
* What a photograph of the moment of the commit says: who ran `git commit`. Every sign that holds is told; no value of a
* variable is.
*/
function evidenceFromScene(scene, registry) {
	const found = [];
	for (const assistant of registry.assistants) {
		const signs = assistant.environment.filter((sign) => holds(sign, scene.environment));
		const ancestors = scene.ancestors.flatMap((ancestor) => assistant.processes.filter((sign) => isProcess(sign, ancestor)));
		if (signs.length === 0 && ancestors.length === 0) continue;
		const model = modelOf(assistant.modelVariables, scene.environment);
		const name = {
			assistant: assistant.id,
			provider: model?.provider ?? (model === null ? assistant.provider : null),
			model: model?.model ?? null
		};
		for (const { variable, strength } of signs) found.push({
			...name,
			source: "environment",
			strength,
			seen: variable
		});
		const sign = ancestors[0];
		if (sign !== void 0) found.push({
			...name,
			source: "process",
			strength: sign.strength,
			seen: sign.name
		});
	}
	return found;
}
function holds(sign, environment) {
	if (sign.unless?.some((variable) => isSet(environment[variable])) === true) return false;
	return [sign, ...sign.together ?? []].every((condition) => meets(condition, environment[condition.variable]));
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
function meets(condition, value) {
	if (value === void 0 || value === "") return false;
	if (condition.is !== void 0) return value === condition.is;
	return condition.startsWith === void 0 || value.startsWith(condition.startsWith);
}
/** The base name of the executable, or of the script an interpreter runs; never a part of the whole line. */
function isProcess(sign, ancestor) {
	if (ancestor.name === sign.name.slice(0, 15) && !INTERPRETERS.has(ancestor.name)) return true;
	const [program = "", ...rest] = ancestor.argv;
	const base = baseName(program);
	if (base === sign.name) return true;
	if (!INTERPRETERS.has(base) && !INTERPRETERS.has(ancestor.name) && !/^python[\d.]*$/.test(base)) return false;
	const script = rest.find((argument) => !argument.startsWith("-"));
	if (script === void 0) return false;
	if (rest[rest.indexOf(script) - 1] === "-m") return script === sign.name;
	if (baseName(script).replace(/\.(?:[cm]?js|py|ts)$/, "") === sign.name) return true;
	return sign.packagePath !== void 0 && script.replaceAll("\\", "/").includes(`/${sign.packagePath}/`);
}
function baseName(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
}
function modelOf(variables, environment) {
	for (const variable of variables) {
		const value = environment[variable];
		if (value === void 0 || value === "") continue;
		return resolveModel(value) ?? {
			provider: null,
			model: value.slice(0, 100)
		};
	}
	return null;
}
var INTERPRETERS;
var init_from_scene = __esmMin((() => {
	init_models();
	INTERPRETERS = /* @__PURE__ */ new Set([
		"node",
		"MainThread",
		"bun",
		"deno",
		"python",
		"python3",
		"ruby",
		"npx",
		"uv",
		"tsx"
	]);
}));

// src/machine/git-folder.ts
/** Photographs the git folder that a hook's message file lies in. */
function readGitFolder(path) {
	const read = (name) => readFileOrNull(join(path, name));
	const rebase = existsSync(join(path, "rebase-merge")) ? "merge" : existsSync(join(path, "rebase-apply")) ? "apply" : null;
	return {
		path,
		common: commonFolder(path),
		rebase,
		fixups: (read("rebase-merge/current-fixups") ?? "").split("\n").flatMap(lastObjectName),
		rebased: [
			read("rebase-merge/stopped-sha"),
			read("rebase-apply/original-commit"),
			lastDone(read("rebase-merge/done"))
		].flatMap((text) => lastObjectName(text ?? "")).at(0) ?? null,
		picked: firstLine(read("CHERRY_PICK_HEAD")),
		reverted: firstLine(read("REVERT_HEAD")),
		merging: existsSync(join(path, "MERGE_HEAD")),
		squashMessage: read("SQUASH_MSG"),
		mergeMessage: read("MERGE_MSG")
	};
}
/** The folder shared by all worktrees: itself, unless git left a `commondir` file in it. */
function commonFolder(path) {
	const pointer = firstLine(readFileOrNull(join(path, "commondir")));
	if (pointer === null) return path;
	return isAbsolute(pointer) ? pointer : join(path, pointer);
}
/** The folder of a path, `.git` for a bare name, as git runs its hooks at the top of the worktree. */
function folderOfMessage(messageFile) {
	const folder = dirname(messageFile);
	return folder === "." ? ".git" : folder;
}
function lastDone(done) {
	return done?.trimEnd().split("\n").at(-1) ?? null;
}
/** The object name in a line such as `fixup 0123…` or `pick 0123… # subject`; none when there is none. */
function lastObjectName(line) {
	const word = line.split(/\s+/).find((part) => /^[0-9a-f]{7,64}$/.test(part));
	return word === void 0 ? [] : [word];
}
function firstLine(text) {
	const line = text?.split("\n", 1)[0]?.trim() ?? "";
	return line === "" ? null : line;
}
function readFileOrNull(path) {
	try {
		return readFileSync(path, "latin1");
	} catch {
		return null;
	}
}
var init_git_folder = __esmMin((() => {}));

// src/machine/replace-file.ts
/**
* Replaces a file's bytes: written beside it and renamed, so that a kill or a full disk at any moment leaves either the
* old bytes or the new ones. The name beside is fixed, so that what a kill leaves is overwritten by the next call.
* @throws the system's error; the file is then as it was.
*/
function replaceFile(path, bytes) {
	const beside = `${path}.toolmark`;
	try {
		const mode = statSync(path, { throwIfNoEntry: false })?.mode;
		writeFileSync(beside, bytes, { flush: false });
		if (mode !== void 0) chmodSync(beside, mode & 4095);
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
var init_replace_file = __esmMin((() => {}));

// src/trailers/format.ts
/**
* One trailer line, without line end. Strict: a value with a line break could forge a second trailer, so everything
* that git would not give back unchanged is refused rather than repaired.
*/
function formatTrailer(key, value) {
	if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(key)) throw new TrailerError("bad-key", `not a trailer key: ${quote(key)}`);
	if (/\p{Cc}|\u2028|\u2029/u.test(value)) throw new TrailerError("control-character", `the value of ${key} holds a line break or another control character`);
	const trimmed = value.trim();
	if (trimmed === "") throw new TrailerError("empty-value", `the value of ${key} is empty`);
	return `${key}: ${trimmed}`;
}
function quote(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
var TrailerError;
var init_format = __esmMin((() => {
	TrailerError = class extends Error {
		code;
		constructor(code, message) {
			super(message);
			this.name = "TrailerError";
			this.code = code;
		}
	};
}));

// src/record/write.ts
/**
* The trailer lines of a record, in order, ASCII, none longer than 100 characters.
* `registry` supplies the vendor's own address for style `co-authored-by`; without one an address that can never exist stands in.
*/
function writeRecord(record, style, registry) {
	if (style === "none") return [];
	return [...writeAssistants(record, style, registry), writeProvenance(record)];
}
function writeAssistants(record, style, registry) {
	if (record.state !== "assisted") return [];
	if (style === "vendor-neutral") return [formatTrailer(ASSISTED_BY, "LLM")];
	const lines = record.assistants.map(writable).map((entry) => {
		if (style === "assisted-by") return formatTrailer(ASSISTED_BY, formatAssistant(entry));
		return formatTrailer(CO_AUTHORED_BY, `${formatAssistant(entry)} <${addressOf(entry.assistant, registry)}>`);
	});
	return [...new Set(lines)];
}
/** What cannot be written in the grammar is written as unknown: a cut id would name another assistant or model. */
function writable(entry) {
	const assistant = isId(entry.assistant) ? entry.assistant : UNKNOWN;
	const provider = entry.provider !== null && isId(entry.provider) ? entry.provider : null;
	const model = entry.model !== null && isModel(entry.model) ? entry.model : null;
	const room = 100 - ASSISTED_BY.length - 2;
	for (const tried of [
		{
			assistant,
			provider,
			model
		},
		{
			assistant,
			provider,
			model: null
		},
		{
			assistant,
			provider: null,
			model: null
		}
	]) if (formatAssistant(tried).length <= room) return tried;
	return {
		assistant: UNKNOWN,
		provider: null,
		model: null
	};
}
function addressOf(assistant, registry) {
	const mark = registry?.find(assistant)?.marks.find((known) => known.kind === "email");
	return mark?.kind === "email" ? mark.email : `noreply@${assistant}.invalid`;
}
function writeProvenance(record) {
	const fields = [`v${record.version}`, `state=${record.state}`];
	const lines = record.lines === null ? [] : [`lines=${record.lines.assisted}/${record.lines.added}`];
	const rest = [];
	if (record.basis !== null) rest.push(`basis=${record.basis}${record.more ? "+" : ""}`);
	if (record.change !== null) rest.push(`change=${record.change}`);
	const whole = formatTrailer(AI_PROVENANCE, [
		...fields,
		...lines,
		...rest
	].join("; "));
	return whole.length <= 100 ? whole : formatTrailer(AI_PROVENANCE, [...fields, ...rest].join("; "));
}
var init_write = __esmMin((() => {
	init_format();
	init_grammar();
}));

// src/capture/command-line.ts
/** Reads the nearest git and its driver from the ancestors of a hook. */
function readGitCommand(ancestors) {
	const at = ancestors.findIndex(isGit);
	const nearest = ancestors[at];
	if (nearest === void 0) return {
		command: null,
		driver: null,
		amend: false,
		arguments: []
	};
	const above = ancestors[at + 1];
	const [command = null, ...rest] = withoutGlobalOptions(nearest.argv);
	return {
		command,
		driver: above !== void 0 && isGit(above) ? withoutGlobalOptions(above.argv)[0] ?? null : null,
		amend: command === "commit" && asksForAmend(rest),
		arguments: rest
	};
}
function isGit(ancestor) {
	const program = ancestor.argv[0] ?? ancestor.name;
	const base = program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1).toLowerCase();
	return base === "git" || base === "git.exe" || ancestor.name === "git";
}
function withoutGlobalOptions(argv) {
	let at = 1;
	while (at < argv.length && argv[at]?.startsWith("-")) at += GLOBAL_WITH_VALUE.has(argv[at] ?? "") ? 2 : 1;
	return argv.slice(at);
}
/**
* Whether the arguments of a `git commit` ask for `--amend`, in full or abbreviated (`--am`), and not as the value of
* another option: `-m --amend` is a message.
*/
function asksForAmend(args) {
	let amend = false;
	for (let at = 0; at < args.length; at++) {
		const argument = args[at] ?? "";
		if (argument === "--") break;
		if (argument.startsWith("--")) {
			const name = argument.slice(2);
			if (name.length >= 2 && "amend".startsWith(name)) amend = true;
			else if (name.length >= 5 && "no-amend".startsWith(name)) amend = false;
			else if (!name.includes("=") && LONG_WITH_VALUE.some((option) => option.startsWith(name))) at++;
		} else if (argument.startsWith("-") && takesNext(argument)) at++;
	}
	return amend;
}
/** Whether a cluster of short options ends in one whose value is the next argument: `-am`, not `-mtext`. */
function takesNext(cluster) {
	for (let at = 1; at < cluster.length; at++) if (SHORT_WITH_VALUE.includes(cluster[at] ?? "")) return at === cluster.length - 1;
	return false;
}
var GLOBAL_WITH_VALUE, LONG_WITH_VALUE, SHORT_WITH_VALUE;
var init_command_line = __esmMin((() => {
	GLOBAL_WITH_VALUE = /* @__PURE__ */ new Set([
		"-c",
		"-C",
		"--git-dir",
		"--work-tree",
		"--namespace",
		"--exec-path",
		"--super-prefix",
		"--config-env",
		"--attr-source"
	]);
	LONG_WITH_VALUE = [
		"message",
		"file",
		"author",
		"date",
		"template",
		"cleanup",
		"fixup",
		"squash",
		"reuse-message",
		"reedit-message",
		"trailer",
		"pathspec-from-file"
	];
	SHORT_WITH_VALUE = "mFCct";
}));

// src/capture/comment-prefix.ts
/** What git will strip from the message after the editor: the configured string, `#` by default. */
function readCommentPrefix(cwd, bytes) {
	const configured = runGitSync(cwd, [
		"config",
		"-z",
		"--get-regexp",
		"^core\\.comment(char|string)$"
	], { okCodes: [0, 1] }).toString("latin1").split("\0").map((entry) => entry.slice(entry.indexOf("\n") + 1)).filter((value) => value !== "").at(-1) ?? "#";
	return configured === "auto" ? guessCommentCharacter(bytes) : configured;
}
/** Under `auto` git has chosen a character that no line of the message began with; its own remarks stand last. */
function guessCommentCharacter(bytes) {
	const scissors = /^(.) -{24} >8 -{24}$/m.exec(bytes)?.[1];
	const last = bytes.trimEnd().split("\n").at(-1)?.[0] ?? "#";
	const found = scissors ?? last;
	return CANDIDATES.includes(found) ? found : "#";
}
var CANDIDATES;
var init_comment_prefix = __esmMin((() => {
	init_run();
	CANDIDATES = "#;@!$%^&|:";
}));

// src/capture/compose.ts
/**
* The record a commit should carry, not yet bound to its change; null when there is nothing to say. A mark in the
* message is never copied into it, and `state=none` is never said beside one.
*/
function composeRecord(findings) {
	const fresh = findings.fresh.filter((sign) => isAtLeast(sign.strength, "medium"));
	const earlier = uniteRecords(findings.earlier);
	if (fresh.length > 0) return assisted(findings, fresh, earlier);
	if (earlier !== null) return findings.marked && earlier.state === "none" ? {
		...earlier,
		state: "unknown"
	} : earlier;
	if (!findings.required) return null;
	return blankRecord(findings.witnessed && !findings.marked ? "none" : "unknown");
}
function assisted(findings, fresh, earlier) {
	const known = [...earlier?.assistants ?? [], ...findings.named].map((entry) => ({
		...entry,
		source: "trailer",
		strength: "strong",
		seen: ""
	}));
	const sources = [.../* @__PURE__ */ new Set([...earlier?.basis ? [earlier.basis] : [], ...fresh.map((sign) => sign.source)])];
	return {
		...blankRecord("assisted"),
		assistants: mergeEvidence([...known, ...fresh]).map(({ assistant, provider, model }) => ({
			assistant,
			provider,
			model
		})),
		lines: findings.lines,
		basis: strongestSource(sources),
		more: sources.length > 1 || (earlier?.more ?? false),
		change: earlier?.change ?? null
	};
}
function blankRecord(state) {
	return {
		version: 1,
		state,
		assistants: [],
		lines: null,
		basis: null,
		more: false,
		change: null
	};
}
var init_compose = __esmMin((() => {
	init_evidence();
	init_merge();
	init_basis();
	init_grammar();
	init_union();
}));

// src/capture/local-policy.ts
/** The policy as compiled for this worktree's hooks. */
function compiledPolicyPath(gitFolder) {
	return join(gitFolder, "toolmark", "policy");
}
/**
* The compiled policy, compiled anew first when its source is newer or either is missing. Reading YAML is not for the
* hook, which has to be small: the CLI beside it does that in a process of its own. Null: there is no policy.
* `mistaken` is told of a policy that could not be used.
*/
function readLocalPolicy(top, gitFolder, cli, mistaken) {
	const path = compiledPolicyPath(gitFolder);
	if (isStale(join(top, ".github/toolmark.yml"), path)) {
		if (spawnSync(process.execPath, [
			cli,
			"hook",
			"compile-policy",
			gitFolder
		], {
			cwd: top,
			stdio: "ignore",
			timeout: COMPILE_TIMEOUT_MS,
			windowsHide: true
		}).status === 2) mistaken();
	}
	return existsSync(path) ? parseCompiledPolicy(readFileSync(path, "utf8")) : null;
}
function isStale(source, compiled) {
	const from = statSync(source, {
		throwIfNoEntry: false,
		bigint: true
	});
	const to = statSync(compiled, {
		throwIfNoEntry: false,
		bigint: true
	});
	if (from === void 0) return to !== void 0;
	if (to === void 0 || from.mtimeNs > to.mtimeNs) return true;
	return parseCompiledPolicy(readFileSync(compiled, "utf8")) === null;
}
var POLICY_FILE, COMPILE_TIMEOUT_MS;
var init_local_policy = __esmMin((() => {
	init_compiled();
	POLICY_FILE = ".github/toolmark.yml";
	COMPILE_TIMEOUT_MS = 1e4;
}));

// src/trailers/append.ts
/**
* Takes trailers out of a message and puts others in: into the block in place of the first one taken out, else at its
* end, else in a new last paragraph; above comments and scissors; `Signed-off-by` and GitHub's `skip-checks` stay last.
* Nothing else changes by a byte, so a hook can pass a file decoded as latin1. A blank message stays blank, and doing
* the same edit twice changes nothing more.
*/
function editTrailers(message, edit, options = {}) {
	const prefix = options.commentPrefix === void 0 ? "#" : options.commentPrefix;
	const cut = Math.min(cutOf(message, "#"), prefix === null ? message.length : cutOf(message, prefix));
	const lines = splitLines(message.slice(0, cut));
	const kept = keptLines(lines, prefix);
	if (kept.length === 0) return message;
	const block = parseTrailers(kept.map(({ text }) => `${trimSpaceEnd(text)}\n`).join(""));
	const inBlock = removedFromBlock(kept, block, edit.remove);
	const removed = /* @__PURE__ */ new Set([...inBlock, ...options.everywhere ? removedFromBody(kept, block, edit.remove) : []]);
	const left = block.trailers.filter((trailer) => !removed.has(trailer.line));
	const fresh = edit.append.filter((line, n) => edit.append.indexOf(line) === n && !left.some((old) => isSame(old, line)));
	if (removed.size === 0 && fresh.length === 0) return message;
	const joins = isJoinable(block, inBlock);
	const original = (kept[(joins ? insertionPoint(kept, block, inBlock) : kept.length) - 1]?.number ?? -1) + 1;
	const gone = new Set([...removed].map((line) => kept[line]?.number));
	const isLeft = (_, number) => !gone.has(number);
	const before = lines.slice(0, original).filter(isLeft);
	const after = lines.slice(original).filter((line, number) => isLeft(line, number + original));
	const breakAs = /\r\n?$/.test(kept[0]?.text ?? "") ? "\r\n" : "\n";
	const isNew = !joins && fresh.length > 0;
	const isEmptied = joins && fresh.length === 0 && left.length === 0 && inBlock.size === block.end - block.start;
	if (isNew || isEmptied) dropTrailingBlanks(before);
	endLastLine(before, breakAs);
	const added = fresh.map((line) => line + breakAs);
	return [
		...before,
		...isNew ? [breakAs] : [],
		...added,
		...after
	].join("") + message.slice(cut);
}
/** Where the scissors stand, also as a last line whose end is still to be written. */
function cutOf(message, prefix) {
	return Math.min(scissorsAt(`${message}\n`, prefix), message.length);
}
/**
* What git will store: without comments, and without blank lines at either end. Blanks at a line's end go as well,
* which matters: `Signed-off-by: ` is git-made by its last blank.
*/
function keptLines(lines, prefix) {
	const all = lines.map((text, number) => ({
		text,
		number
	}));
	const kept = prefix === null ? all : all.filter((line) => !line.text.startsWith(prefix));
	const isText = ({ text }) => !isBlank(text, 0, text.length);
	return kept.slice(Math.max(kept.findIndex(isText), 0), kept.findLastIndex(isText) + 1);
}
function splitLines(text) {
	const lines = [];
	for (let start = 0; start < text.length;) {
		const next = lineEnd(text, start, text.length);
		lines.push(text.slice(start, next));
		start = next;
	}
	return lines;
}
function removedFromBlock(kept, block, remove) {
	const removed = /* @__PURE__ */ new Set();
	for (const trailer of block.trailers) {
		if (!remove(trailer)) continue;
		removed.add(trailer.line);
		for (let line = trailer.line + 1; line < block.end && beginsWithSpace(kept[line]); line++) removed.add(line);
	}
	return removed;
}
/** Lines of the body that read as trailers, and one blank line where a whole paragraph went. The title stays. */
function removedFromBody(kept, block, remove) {
	const removed = /* @__PURE__ */ new Set();
	const bodyEnd = block.trailers.length > 0 ? block.start : kept.length;
	for (let line = kept.findIndex(isBlankLine); line >= 0 && line < bodyEnd; line++) {
		const trailer = trailerOfLine(kept[line]?.text ?? "", line);
		if (trailer !== null && remove(trailer)) removed.add(line);
		else if (isBlankLine(kept[line]) && removed.has(line - 1) && !isBlankLine(kept[line - 1])) {
			let above = line - 1;
			while (removed.has(above)) above--;
			if (isBlankLine(kept[above])) removed.add(line);
		}
	}
	return removed;
}
function trailerOfLine(text, line) {
	const separator = separatorAt(text, 0, text.length);
	if (separator < 1) return null;
	return {
		key: trimSpace(text.slice(0, separator)),
		value: trimSpace(text.slice(separator + 1)),
		line
	};
}
function isBlankLine(line) {
	return line !== void 0 && isBlank(line.text, 0, line.text.length);
}
function beginsWithSpace(line) {
	return line !== void 0 && isSpace(line.text.charCodeAt(0));
}
function isSame(trailer, line) {
	const other = trailerOfLine(line, 0);
	return other !== null && other.key.toLowerCase() === trailer.key.toLowerCase() && other.value === trailer.value;
}
/** Whether new trailers belong into the block. A paragraph of bare links is prose to its writer, whatever git reads. */
function isJoinable(block, removed) {
	if (block.end === block.start) return false;
	return removed.size > 0 || block.trailers.length === 0 || block.trailers.some((trailer) => !trailer.value.startsWith("//"));
}
/** In place of the first removed trailer, else at the block's end; in either case above what stays last. */
function insertionPoint(kept, block, removed) {
	let closing = block.end;
	for (let line = block.end - 1; line >= block.start; line--) {
		const text = kept[line]?.text.toLowerCase() ?? "";
		if (removed.has(line) || isSpace(text.charCodeAt(0)) || text.startsWith("(cherry picked from commit ")) continue;
		if (!STAYS_LAST.some((key) => text.startsWith(key))) break;
		closing = line;
	}
	const [first = closing] = removed;
	return Math.min(closing, first);
}
function dropTrailingBlanks(lines) {
	while (lines.length > 0 && isBlank(lines.at(-1) ?? "", 0, lines.at(-1)?.length ?? 0)) lines.pop();
}
function endLastLine(lines, breakAs) {
	const last = lines.at(-1);
	if (last !== void 0 && !last.endsWith("\n")) lines[lines.length - 1] = last + breakAs;
}
var STAYS_LAST;
var init_append = __esmMin((() => {
	init_lines();
	init_parse();
	STAYS_LAST = [
		"signed-off-by:",
		"skip-checks:",
		"request-checks:"
	];
}));

// src/capture/message.ts
/** A message's text for reading marks: UTF-8 where its bytes are that, else byte for byte. Never written back. */
function readableText(bytes) {
	const buffer = Buffer.from(bytes, "latin1");
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(buffer);
	} catch {
		return bytes;
	}
}
/** Whether nothing is left of a message once git has taken its comments away. */
function isBlankMessage(bytes, commentPrefix) {
	return editTrailers(bytes, {
		remove: () => false,
		append: ["X-Probe: x"]
	}, { commentPrefix }) === bytes;
}
/** Assistants that a message's trailers name in our own shape, with or without a record beside them. */
function namedAssistants(bytes) {
	return parseTrailers(bytes).trailers.flatMap((trailer) => {
		const entry = assistantOf(trailer);
		return entry === null ? [] : [entry];
	});
}
/** Puts the lines of a record into a message in place of the one it had. Nothing else changes by a byte. */
function writeIntoMessage(bytes, lines, commentPrefix) {
	return editTrailers(bytes, {
		remove: isOurs,
		append: lines
	}, { commentPrefix });
}
/**
* The message without any line of a record, wherever a squash has left one: in the middle of the text, or indented as
* `merge --squash` does. Lines that git comments out are left alone.
*/
function withoutScatteredRecords(bytes) {
	return bytes.split("\n").filter((line) => !isRecordLine(line)).join("\n");
}
function isRecordLine(line) {
	const text = line.trim();
	const colon = text.indexOf(": ");
	if (colon < 0) return false;
	return isOurs({
		key: text.slice(0, colon),
		value: text.slice(colon + 2),
		line: 0
	});
}
function isOurs(trailer) {
	return trailer.key.toLowerCase() === "AI-Provenance".toLowerCase() || assistantOf(trailer) !== null;
}
function assistantOf(trailer) {
	const key = trailer.key.toLowerCase();
	if (key === "Assisted-by".toLowerCase()) return parseAssistant(trailer.value);
	if (key !== "Co-authored-by".toLowerCase()) return null;
	return parseAssistant(trailer.value.slice(0, Math.max(trailer.value.indexOf(" <"), 0)));
}
var init_message = __esmMin((() => {
	init_grammar();
	init_append();
	init_parse();
}));

// src/capture/occasion.ts
/** Tells the occasion from what git is in the middle of and from the command that runs the hook. */
function tellOccasion(folder, git, untouchedMerge) {
	if (folder.rebase !== null && folder.fixups.length > 0) return {
		kind: "melted",
		parts: folder.fixups
	};
	const mover = [git.command, git.driver].find((command) => command !== null && MOVERS.has(command)) ?? null;
	if (mover !== null) return carriedBy(mover, folder, git);
	if (git.amend) return { kind: "amend" };
	if (folder.squashMessage !== null) return {
		kind: "gathered",
		parts: squashedCommits(folder.squashMessage)
	};
	if (folder.merging) return {
		kind: "carried",
		how: "merge",
		from: null
	};
	if (folder.reverted !== null) return {
		kind: "carried",
		how: "revert",
		from: folder.reverted
	};
	if (folder.picked !== null) return {
		kind: "carried",
		how: "pick",
		from: folder.picked
	};
	if (git.command === null && folder.rebase !== null) return {
		kind: "carried",
		how: "pick",
		from: folder.rebased
	};
	if (folder.mergeMessage !== null && untouchedMerge()) return {
		kind: "carried",
		how: /^Revert "/.test(folder.mergeMessage) ? "revert" : "pick",
		from: null
	};
	return { kind: "new" };
}
function carriedBy(mover, folder, git) {
	if (mover === "revert") return {
		kind: "carried",
		how: "revert",
		from: folder.reverted
	};
	if (folder.rebase === null && (mover === "merge" || mover === "pull")) return {
		kind: "carried",
		how: git.command === "commit" ? "merge" : "clean-merge",
		from: null
	};
	return {
		kind: "carried",
		how: "pick",
		from: folder.picked ?? folder.rebased
	};
}
/** The commits that a SQUASH_MSG lists, newest first as git writes them; every other line of it is a stranger's text. */
function squashedCommits(message) {
	return [...message.matchAll(/^commit ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
}
var MOVERS;
var init_occasion = __esmMin((() => {
	MOVERS = /* @__PURE__ */ new Set([
		"rebase",
		"cherry-pick",
		"revert",
		"merge",
		"pull",
		"am"
	]);
}));

// src/git/staged.ts
/** The staged change as a patch against a commit, by any name, or against nothing (null). */
function readStagedDiff(cwd, against) {
	const where = locateSync(cwd, against === null ? [] : [against]);
	const [base = null] = where.revs;
	if (against !== null && base === null) throw new GitError("git-failed", {
		args: ["rev-parse", against],
		stderr: `unknown revision ${against}`,
		exitCode: null
	});
	return diffIndex(cwd, where, base);
}
function diffIndex(cwd, where, against) {
	const base = against ?? EMPTY_TREES[where.objectFormat] ?? "";
	const args = [
		"diff-index",
		"--cached",
		"--patch",
		...DIFF_FLAGS,
		base,
		"--"
	];
	const seal = makeSeal(where);
	if (seal === null) return runGitSync(cwd, args);
	try {
		return runGitSync(cwd, args, { environment: seal.environment });
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	} finally {
		seal.remove();
	}
	return runGitSync(cwd, args);
}
var EMPTY_TREES;
var init_staged = __esmMin((() => {
	init_changes();
	init_git_error();
	init_run();
	init_sealed();
	EMPTY_TREES = {
		sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
		sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
	};
}));

// src/machine/piped-patch.ts
/**
* The staged patch against HEAD that the lookout had git write while Node was starting: a process less to start from
* here. Null when it sent none, or not all of it.
*/
function readPipedPatch() {
	if (readEnvironment()["TOOLMARK_SAY"] === void 0) return null;
	const piped = readFileSync(0);
	const end = piped.length - 7;
	return end >= 0 && piped.toString("latin1", end) === "\0whole\n" ? piped.subarray(0, end) : null;
}
var PIPED_END;
var init_piped_patch = __esmMin((() => {
	init_environment();
	PIPED_END = "\0whole\n";
}));

// src/capture/past-commits.ts
/** Reads commits in one git, in the order asked for; null for one that is not there. */
function readPastCommits(cwd, revs) {
	if (revs.length === 0) return [];
	const text = runGitSync(cwd, ["cat-file", "--batch"], { input: `${revs.join("\n")}\n` }).toString("latin1");
	let at = 0;
	return revs.map(() => {
		const end = text.indexOf("\n", at);
		const [, type, size] = text.slice(at, end).split(" ");
		at = end + 1;
		if (type === void 0 || size === void 0 || !/^\d+$/.test(size)) return null;
		const body = text.slice(at, at + Number(size));
		at += Number(size) + 1;
		return type === "commit" ? parseCommit(body) : null;
	});
}
function parseCommit(body) {
	const blank = body.indexOf("\n\n");
	return {
		parents: [...(blank < 0 ? body : body.slice(0, blank)).matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ""),
		message: blank < 0 ? "" : body.slice(blank + 2)
	};
}
/** The change digest of a commit that exists, against its first parent. */
function digestOfCommit(cwd, sha, commit) {
	const parent = commit.parents[0];
	const range = parent === void 0 ? [
		"--root",
		"--no-commit-id",
		sha
	] : [parent, sha];
	return digestOfPatch(runGitSync(cwd, [
		"diff-tree",
		"-r",
		"--patch",
		...DIFF_FLAGS,
		...range,
		"--"
	]));
}
var init_past_commits = __esmMin((() => {
	init_digest();
	init_changes();
	init_run();
}));

// src/capture/past.ts
/** Reads what an occasion carries on. */
function readPast(top, occasion, folder, registry) {
	const recordOf = (commit) => commit === null ? null : readRecord(commit.message, registry).record;
	const gather = (commits) => {
		const records = commits.map(recordOf).filter((record) => record !== null);
		return {
			records,
			complete: records.length === commits.length
		};
	};
	switch (occasion.kind) {
		case "new": {
			const left = folder.mergeMessage === null ? null : readRecord(folder.mergeMessage, registry).record;
			return {
				base: "HEAD",
				records: left === null ? [] : [left],
				complete: true,
				replaced: null
			};
		}
		case "amend": {
			const [head = null] = readPastCommits(top, ["HEAD"]);
			return {
				base: head?.parents[0] ?? null,
				...gather([head]),
				replaced: head
			};
		}
		case "melted": {
			const [head = null, ...parts] = readPastCommits(top, ["HEAD", ...occasion.parts]);
			return {
				base: head?.parents[0] ?? null,
				...gather([head, ...parts]),
				replaced: head
			};
		}
		case "gathered": return {
			base: "HEAD",
			...gather(readPastCommits(top, occasion.parts)),
			replaced: null
		};
		case "carried": return {
			base: "HEAD",
			records: [],
			complete: false,
			replaced: null
		};
	}
}
/** The staged patch against a rev, or against nothing: also where HEAD is not born yet. */
function readPatch(top, base) {
	if (base !== "HEAD") return readStagedDiff(top, base);
	const piped = readPipedPatch();
	if (piped !== null) return piped;
	try {
		return readStagedDiff(top, base);
	} catch (error) {
		if (headExists(top)) throw error;
		return readStagedDiff(top, null);
	}
}
function headExists(top) {
	return runGitSync(top, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	], { okCodes: [
		0,
		1,
		128
	] }).length > 0;
}
/** Whether what is staged is the very tree that git made for a merge or a pick: nobody has written anything into it. */
function isUntouchedMerge(top) {
	try {
		return runGitSync(top, [
			"diff-index",
			"--cached",
			"--name-only",
			"AUTO_MERGE",
			"--"
		]).length === 0;
	} catch {
		return false;
	}
}
/**
* The digest to bind a carried record to. A clean pick leaves the digest as it is. Where the change really became
* another (a conflict was solved, half of it was there already), the record follows it, but only if it fitted its own
* commit before: else a record copied from elsewhere would be made to fit by a mere cherry-pick.
*/
function rebindCarried(top, record, from, patch) {
	if (record.change === null) return null;
	const now = digestOfPatch(patch());
	if (record.change === now || from === null) return now;
	const [original = null] = readPastCommits(top, [from]);
	if (original === null) return now;
	return digestOfCommit(top, from, original) === record.change ? now : record.change;
}
var init_past = __esmMin((() => {
	init_digest();
	init_run();
	init_staged();
	init_piped_patch();
	init_read();
	init_past_commits();
}));

// src/capture/capture.ts
/**
* Puts the record into the message of the commit being made, where one is due. Answers with what it decided, for the
* debugging channel. @throws whatever goes wrong; the message is then as it was.
*/
function captureCommit(call, around) {
	const { top, scene, debug } = around;
	if (scene.environment["TOOLMARK"] === "0") return "switched off";
	const folder = readGitFolder(folderOfMessage(call.messageFile));
	const editor = scene.environment["GIT_EDITOR"] !== ":";
	if (!isOurTurn(call, editor, folder)) return "left to the other hook";
	const bytes = readFileSync(call.messageFile, "latin1");
	const prefix = editor ? readCommentPrefix(top, bytes) : null;
	if (isBlankMessage(bytes, prefix)) return "a blank message stays blank";
	const policy = readLocalPolicy(top, folder.path, around.cli, () => around.say(`${POLICY_FILE} has mistakes and is not followed; \`toolmark policy lint\` tells which`));
	const style = policy?.declaration === "forbidden-trailer" ? "none" : policy?.record.style ?? "assisted-by";
	if (style === "none") return "the policy wants no trailers";
	const occasion = tellOccasion(folder, readGitCommand(scene.ancestors), () => isUntouchedMerge(top));
	debug(`occasion: ${occasion.kind}${occasion.kind === "carried" ? ` (${occasion.how})` : ""}`);
	const record = decideRecord({
		bytes,
		folder,
		occasion,
		policy,
		around
	});
	if (record === null) return "nothing to record";
	const lines = writeRecord(record, style, registryFor(policy));
	const cleared = occasion.kind === "melted" || occasion.kind === "gathered" ? withoutScatteredRecords(bytes) : bytes;
	const written = writeIntoMessage(cleared, lines, prefix);
	if (written === bytes) return `recorded already: ${lines.join(" | ")}`;
	replaceFile(call.messageFile, Buffer.from(written, "latin1"));
	return `recorded: ${lines.join(" | ")}`;
}
/**
* Each commit is written to once. Without an editor that is in prepare-commit-msg, which `--no-verify` does not skip.
* With one it is in commit-msg, when the text is final: a trailer put in beforehand would turn an abandoned, empty
* message into a commit. A message that git itself brings (a merge, a rebase) is not empty, and commit-msg may not run.
*/
function isOurTurn(call, editor, folder) {
	if (call.hook === "commit-msg") return editor;
	return !editor || call.source === "merge" || folder.rebase !== null;
}
function decideRecord({ bytes, folder, occasion, policy, around }) {
	const { top } = around;
	if (occasion.kind === "carried" && occasion.how === "clean-merge") return null;
	const registry = registryFor(policy);
	const past = readPast(top, occasion, folder, registry);
	const reading = readRecord(bytes, registry);
	const patch = once$1(() => readPatch(top, past.base));
	const changed = occasion.kind !== "amend" || digestOfPatch(readPatch(top, "HEAD")) !== "0000000000000000";
	const written = occasion.kind === "new" || occasion.kind === "amend" && changed;
	const testimony = written ? askWitness(around, folder, patch) : null;
	const required = policy?.declaration === "required";
	const record = composeRecord({
		earlier: earlierRecords(occasion, past, reading.record),
		named: namedAssistants(bytes),
		fresh: written ? [...evidenceFromScene(around.scene, registry), ...testimony?.evidence ?? []] : [],
		lines: shownLines(testimony, policy),
		required,
		witnessed: occasion.kind === "new",
		marked: required && (reading.declared === "yes" || isMarked(bytes, registry, around.now))
	});
	if (record === null) return null;
	return {
		...record,
		change: bind(record, {
			top,
			occasion,
			changed,
			patch
		})
	};
}
/** What the message says stands for HEAD's record in an amend; in a squash it holds the parts' records a second time. */
function earlierRecords(occasion, past, own) {
	if (own === null) return past.records;
	switch (occasion.kind) {
		case "amend":
		case "carried": return [own];
		case "melted":
		case "gathered": return past.records.length > 0 ? past.records : [own];
		case "new": return past.records.some((record) => record.change === own.change) ? [own] : [...past.records, own];
	}
}
function bind(record, facts) {
	const { occasion, patch } = facts;
	if (occasion.kind === "carried" && record.change !== null) return rebindCarried(facts.top, record, occasion.from, patch);
	if (occasion.kind === "amend" && !facts.changed && record.change !== null) return record.change;
	return digestOfPatch(patch());
}
function askWitness(around, folder, patch) {
	const { top, now } = around;
	return around.witness({
		top,
		gitFolder: folder.path,
		commonFolder: folder.common,
		patch,
		now
	});
}
/** How much of the commit is told, by the policy's `record: lines`. */
function shownLines(testimony, policy) {
	const lines = testimony?.lines ?? null;
	switch (policy?.record.lines ?? "exact") {
		case "exact": return lines;
		case "bucket": return lines === null || lines.added === 0 ? lines : {
			assisted: tenths(lines.assisted / lines.added),
			added: 100
		};
		case "off": return null;
	}
}
function tenths(share) {
	return Math.round(share * 10) * 10;
}
function isMarked(bytes, registry, now) {
	const { evidence } = evidenceFromMessage(readableText(bytes), registry, now.toISOString());
	return evidence.some((sign) => sign.source !== "trailer");
}
function registryFor(policy) {
	return extendRegistry(builtInRegistry(), (policy?.assistants ?? []).map(ownAssistant));
}
function once$1(compute) {
	let known = null;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}
var init_capture = __esmMin((() => {
	init_registry();
	init_change();
	init_digest();
	init_from_message();
	init_from_scene();
	init_git_folder();
	init_replace_file();
	init_read();
	init_write();
	init_command_line();
	init_comment_prefix();
	init_compose();
	init_local_policy();
	init_message();
	init_occasion();
	init_past();
}));

// src/capture/run-hook.ts
var run_hook_exports = /* @__PURE__ */ __exportAll({ runHook: () => runHook });
/**
* Runs one git hook from its arguments. Hooks fail open: whatever goes wrong here, the commit goes on as it is, with
* one line about it.
*/
function runHook(args, scripts, witness) {
	const voice = openHookVoice();
	try {
		const call = readCall(args);
		const around = {
			top: process.cwd(),
			scene: photograph(),
			witness,
			cli: join(scripts, "cli.js"),
			now: /* @__PURE__ */ new Date(),
			debug: voice.debug,
			say: voice.say
		};
		voice.debug(call === null ? `no hook of ours: ${args[0] ?? ""}` : captureCommit(call, around));
	} catch (error) {
		voice.say(`this commit could not be recorded: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function readCall(args) {
	const [hook, messageFile, source] = args;
	if (messageFile === void 0 || hook !== "prepare-commit-msg" && hook !== "commit-msg") return null;
	return {
		hook,
		messageFile,
		source: source === void 0 || source === "" ? null : source
	};
}
var init_run_hook = __esmMin((() => {
	init_hook_voice();
	init_scene();
	init_capture();
}));

// src/capture/compile-policy.ts
var compile_policy_exports = /* @__PURE__ */ __exportAll({ compileLocalPolicy: () => compileLocalPolicy });
/**
* Compiles the worktree's policy for its hooks. A policy with mistakes in it leaves in force what was compiled before:
* hooks fail open, and a half-written file must not take recording away.
*/
function compileLocalPolicy(top, gitFolder) {
	const source = join(top, POLICY_FILE);
	const path = compiledPolicyPath(gitFolder);
	const stat = statSync(source, { throwIfNoEntry: false });
	if (stat === void 0) {
		rmSync(path, { force: true });
		return "no-policy";
	}
	const { policy } = parsePolicy(readFileSync(source), {
		file: POLICY_FILE,
		ref: null
	});
	mkdirSync(dirname(path), {
		recursive: true,
		mode: 448
	});
	replaceFile(path, policy === null ? linesBefore(path) : compilePolicy(mergePolicies(policy, [])));
	chmodSync(path, 384);
	utimesSync(path, /* @__PURE__ */ new Date(), new Date(Math.ceil(stat.mtimeMs)));
	return policy === null ? "invalid" : "compiled";
}
function linesBefore(path) {
	const before = existsSync(path) ? readFileSync(path, "utf8") : "";
	return parseCompiledPolicy(before) === null ? writeCompiledPolicy(WITHOUT_POLICY) : before;
}
var WITHOUT_POLICY;
var init_compile_policy = __esmMin((() => {
	init_replace_file();
	init_compiled();
	init_merge$1();
	init_parse$1();
	init_local_policy();
	WITHOUT_POLICY = {
		digest: "none",
		declaration: "optional",
		local: "warn",
		record: {
			style: "assisted-by",
			lines: "exact",
			notes: false
		},
		assistants: []
	};
}));

// src/commands/hook.ts
init_terminal();
/** Called by git hooks and hook managers; not for people. Each name's flow is loaded only when it is called. */
const addHookCommand = (program, run) => {
	program.command("hook <name> [arguments...]", { hidden: true }).description("run one git hook; called by git hooks").allowUnknownOption().action((name, args) => run(async (terminal) => {
		switch (name) {
			case "prepare-commit-msg":
			case "commit-msg": {
				const { runHook } = await Promise.resolve().then(() => (init_run_hook(), run_hook_exports));
				runHook([name, ...args], dirname(fileURLToPath(import.meta.url)), () => null);
				return 0;
			}
			case "compile-policy": {
				const { compileLocalPolicy } = await Promise.resolve().then(() => (init_compile_policy(), compile_policy_exports));
				return compileLocalPolicy(terminal.cwd, args[0] ?? ".git") === "invalid" ? 2 : 0;
			}
			default: throw new Refusal(2, `there is no hook '${name}'`, "known: prepare-commit-msg, commit-msg, compile-policy");
		}
	}));
};

// src/setup/hook-line.ts
/**
* Finds the repository's own copy of a hook without starting a process, and sets `t` to the common git folder: git hands
* these hooks a path inside the worktree's git folder, and a linked worktree's folder names the common one.
*/
function findFolder() {
	return `t=\${1%/*}; [ ! -f "$t/commondir" ] || { read -r c <"$t/commondir"; case $c in /*) t=$c ;; *) t=$t/$c ;; esac; }`;
}
/**
* The one line for a hook file that others own too. It holds nothing of this machine, changes no variable of the script
* around it, never fails, and does nothing where Toolmark is not set up.
*/
function hookLine(name) {
	return `(${findFolder()}; [ ! -r "$t/toolmark/bin/${name}" ] || . "$t/toolmark/bin/${name}") || :  ${MARK}`;
}
/** A hook file of our own, in a hooks folder of this machine. With `chains` it ends in the hook that was there before. */
function hookFile(name, chains) {
	if (!chains) return `${OWN_HEAD}${findFolder()}\n[ ! -r "$t/toolmark/bin/${name}" ] || . "$t/toolmark/bin/${name}"\n`;
	return `${OWN_HEAD}${hookLine(name)}\n[ ! -x "$0${KEPT}" ] || exec "$0${KEPT}" "$@"\n`;
}
/** Whether a hook file is wholly ours. */
function isOurFile(text) {
	return text.startsWith(OWN_HEAD);
}
/** Whether a hook file that others own too carries our line. */
function hasOurLine(text) {
	return text.split("\n").some((line) => line.endsWith(`|| :  ${MARK}`) && line.includes("/toolmark/bin/"));
}
/** Whether a line of sh can be put into this file: a shell's shebang, or none at all. */
function isShellScript(text) {
	const first = text.split("\n", 1)[0] ?? "";
	if (!first.startsWith("#!")) return !text.includes("\0");
	return /(?:\/|\s)(?:ba|da|a|k|z|mk)?sh\b/.test(first);
}
/** The text with our line as its first command. `null`: a new file. */
function withOurLine(text, name) {
	const line = hookLine(name);
	if (text === null) return `${SHARED_HEAD}${line}\n`;
	if (!text.startsWith("#!")) return `${line}\n${text}`;
	const end = text.indexOf("\n");
	return end < 0 ? `${text}\n${line}` : `${text.slice(0, end + 1)}${line}\n${text.slice(end + 1)}`;
}
/** The text as it was before `withOurLine`, byte for byte; null when nothing of anybody else's is left. */
function withoutOurLine(text) {
	const lines = text.split("\n");
	const at = lines.findIndex(hasOurLine);
	if (at < 0) return text;
	lines.splice(at, 1);
	const rest = lines.join("\n");
	return rest === SHARED_HEAD ? null : rest;
}
var HOOK_NAMES, MARK, OWN_HEAD, SHARED_HEAD, KEPT;
var init_hook_line = __esmMin((() => {
	HOOK_NAMES = ["prepare-commit-msg", "commit-msg"];
	MARK = "# toolmark";
	OWN_HEAD = "#!/bin/sh\n# Toolmark's hook; `toolmark init --uninstall` takes it away and puts back what was here.\n";
	SHARED_HEAD = "#!/bin/sh\n# Records which assistant took part in a commit, where `toolmark init` was run; does nothing elsewhere.\n";
	KEPT = ".kept-by-toolmark";
}));

// src/setup/bundle-plan.ts
var bundle_plan_exports = /* @__PURE__ */ __exportAll({
	SH_FILES: () => SH_FILES,
	findBundle: () => findBundle,
	planBundle: () => planBundle,
	stateFolder: () => stateFolder
});
/** Finds the package around the folder of the running bundle; null when it runs from anywhere else (the sources, say). */
function findBundle(folder) {
	if (!SCRIPTS.every((name) => existsSync(join(folder, name)))) return null;
	const hooks = [join(folder, "../hooks"), folder].find((path) => existsSync(join(path, "lookout.sh")));
	return hooks === void 0 ? null : {
		scripts: folder,
		hooks: resolve(hooks)
	};
}
/** Toolmark's state in a repository. */
function stateFolder(common) {
	return join(common, "toolmark");
}
/**
* The steps that copy what the hooks need into the repository's own state, with the Node that runs now remembered
* beside it: a GUI client's bare PATH finds it all the same, and no tracked file names this machine.
*/
function planBundle(bundle, common, node) {
	const bin = join(stateFolder(common), "bin");
	const copy = (folder, name, mode) => resolve(folder) === resolve(bin) ? [] : [{
		kind: "copy",
		from: join(folder, name),
		to: join(bin, name),
		mode,
		say: null
	}];
	return [
		{
			kind: "folder",
			path: stateFolder(common),
			mode: 448,
			say: `installed Toolmark's own files in ${stateFolder(common)}`
		},
		{
			kind: "folder",
			path: bin,
			mode: 448,
			say: null
		},
		...SCRIPTS.flatMap((name) => copy(bundle.scripts, name, 384)),
		...SH_FILES.flatMap((name) => copy(bundle.hooks, name, 448)),
		{
			kind: "write",
			path: join(bin, "package.json"),
			text: "{\"type\":\"module\"}\n",
			mode: 384,
			say: null
		},
		{
			kind: "write",
			path: join(bin, "node"),
			text: utf8(`${node}\n`),
			mode: 384,
			say: `remembered the Node at ${node}`
		}
	];
}
/** Plans write latin1, so that other people's bytes survive; our own text goes through as the bytes of its UTF-8. */
function utf8(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
var SCRIPTS, SH_FILES;
var init_bundle_plan = __esmMin((() => {
	init_hook_line();
	SCRIPTS = ["hook.js", "cli.js"];
	SH_FILES = [...HOOK_NAMES, "lookout.sh"];
}));

// src/setup/plan.ts
var plan_exports = /* @__PURE__ */ __exportAll({
	carryOut: () => carryOut,
	modeOf: () => modeOf,
	readBytes: () => readBytes
});
/** Carries a plan out, in order. @throws the system's error at the first step that fails; the steps before it stand. */
function carryOut(plan) {
	for (const step of plan) take(step);
}
function take(step) {
	switch (step.kind) {
		case "write":
			mkdirSync(dirname(step.path), { recursive: true });
			writeFileSync(step.path, step.text, { encoding: "latin1" });
			chmodSync(step.path, step.mode);
			return;
		case "copy":
			mkdirSync(dirname(step.to), {
				recursive: true,
				mode: 448
			});
			writeFileSync(step.to, readFileSync(step.from));
			chmodSync(step.to, step.mode);
			return;
		case "folder":
			mkdirSync(step.path, { recursive: true });
			chmodSync(step.path, step.mode);
			return;
		case "rename":
			renameSync(step.from, step.to);
			return;
		case "remove":
			rmSync(step.path, {
				recursive: true,
				force: true
			});
			return;
		case "note": return;
	}
}
/** A file's bytes as latin1 text, so that editing keeps every byte; null when there is none. */
function readBytes(path) {
	return existsSync(path) ? readFileSync(path, "latin1") : null;
}
/** A file's permission bits; `fallback` when there is none. */
function modeOf(path, fallback) {
	return (statSync(path, { throwIfNoEntry: false })?.mode ?? fallback) & 511;
}
var init_plan = __esmMin((() => {}));

// src/setup/hooks-plan.ts
/** The steps that put our hooks into `folder`. Nothing that is there is overwritten or lost. */
function planHooks(folder, manner) {
	return HOOK_NAMES.flatMap((name) => manner === "files" ? planFile(folder, name) : planLine(folder, name));
}
function planFile(folder, name) {
	const path = join(folder, name);
	const before = exists(path) ? readBytes(path) ?? "" : null;
	if (before !== null && isOurFile(before)) {
		const text = hookFile(name, exists(`${path}${KEPT}`));
		return text === before ? [] : [{
			kind: "write",
			path,
			text,
			mode: 493,
			say: `renewed the hook ${path}`
		}];
	}
	if (before === null) {
		const chains = exists(`${path}${KEPT}`);
		return [{
			kind: "write",
			path,
			text: hookFile(name, chains),
			mode: 493,
			say: `installed the hook ${path}`
		}];
	}
	return [{
		kind: "rename",
		from: path,
		to: `${path}${KEPT}`,
		say: `kept the hook that was there as ${path}${KEPT}; ours runs it`
	}, {
		kind: "write",
		path,
		text: hookFile(name, true),
		mode: 493,
		say: `installed the hook ${path}`
	}];
}
function planLine(folder, name) {
	const path = join(folder, name);
	const before = readBytes(path);
	if (before !== null && hasOurLine(before)) return [];
	if (before !== null && !isShellScript(before)) return [{
		kind: "note",
		say: `left ${path} alone, as it is no shell script: let it call \`toolmark hook ${name} "$@"\` first`
	}];
	const say = before === null ? `wrote ${path} with one line` : `put one line first into ${path}`;
	return [{
		kind: "write",
		path,
		text: withOurLine(before, name),
		mode: modeOf(path, 493),
		say
	}];
}
/** The steps that take our hooks out of `folder` and leave it as it was, byte for byte. */
function planHooksAway(folder) {
	return HOOK_NAMES.flatMap((name) => {
		const path = join(folder, name);
		const text = readBytes(path);
		const kept = exists(`${path}${KEPT}`);
		if (text !== null && isOurFile(text)) {
			const back = kept ? [{
				kind: "rename",
				from: `${path}${KEPT}`,
				to: path,
				say: `put back the hook that was at ${path}`
			}] : [];
			return [{
				kind: "remove",
				path,
				say: `removed the hook ${path}`
			}, ...back];
		}
		if (text === null || !hasOurLine(text)) return [];
		const rest = withoutOurLine(text);
		if (rest === null) return [{
			kind: "remove",
			path,
			say: `removed ${path}`
		}];
		return [{
			kind: "write",
			path,
			text: rest,
			mode: modeOf(path, 493),
			say: `took our line out of ${path}`
		}];
	});
}
/** Also true for a link that leads nowhere: it is somebody's all the same. */
function exists(path) {
	return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
var init_hooks_plan = __esmMin((() => {
	init_hook_line();
	init_plan();
}));

// src/setup/init.ts
var init_exports = /* @__PURE__ */ __exportAll({
	planInit: () => planInit,
	planUninstall: () => planUninstall
});
/** Thinks out the whole set-up before anything is touched. */
function planInit(request) {
	const target = chooseTarget(request);
	if ("reason" in target) return target;
	return [
		...planBundle(request.bundle, request.place.common, request.node),
		...planHooks(target.folder, target.manner),
		...target.notes.map((say) => ({
			kind: "note",
			say
		}))
	];
}
function chooseTarget(request) {
	const { place } = request;
	if (request.hooks === "husky" || request.hooks === "auto" && place.hooks.kind === "husky") return {
		folder: place.hooks.kind === "husky" ? place.hooks.path : join(place.top, ".husky"),
		manner: "lines",
		notes: ["commit the files in .husky: the line does nothing for who has not run init"]
	};
	return targetOf(place.hooks, request);
}
function targetOf(hooks, request) {
	switch (hooks.kind) {
		case "own": return {
			folder: hooks.path,
			manner: "files",
			notes: managerNotes(request.place.top)
		};
		case "shared": return {
			folder: hooks.path,
			manner: "lines",
			notes: [`commit the files in ${hooks.path}: the line does nothing for who has not run init`]
		};
		case "husky": return {
			folder: hooks.path,
			manner: "lines",
			notes: []
		};
		case "everywhere":
			if (request.global) return {
				folder: hooks.path,
				manner: "files",
				notes: []
			};
			return {
				reason: `git takes hooks from ${hooks.path}, which the ${hooks.scope} configuration sets for every repository`,
				remedy: "toolmark init --global puts the hooks there; they do nothing in repositories where init was not run"
			};
		case "none": return {
			reason: hooks.reason,
			remedy: "unset core.hooksPath (git config --show-origin core.hooksPath tells where), then run init again"
		};
	}
}
/** Other managers write .git/hooks anew when they are installed again, and take our hooks with it. */
function managerNotes(top) {
	return [readdirSync(top).find((name) => /^\.?lefthook\.(?:ya?ml|toml|json)$/.test(name)), existsSync(join(top, ".pre-commit-config.yaml")) ? ".pre-commit-config.yaml" : void 0].flatMap((name) => name === void 0 ? [] : [`${name} is here: after its own install, run toolmark init again (toolmark doctor tells when it is needed)`]);
}
/** The steps that leave a repository as it was before `init`, byte for byte. */
function planUninstall(place) {
	const folders = [
		join(place.common, "hooks"),
		join(place.top, ".husky"),
		..."path" in place.hooks ? [place.hooks.path] : []
	];
	const worktrees = join(place.common, "worktrees");
	const states = [
		stateFolder(place.common),
		stateFolder(place.gitFolder),
		...existsSync(worktrees) ? readdirSync(worktrees).map((name) => stateFolder(join(worktrees, name))) : []
	];
	return [...[...new Set(folders)].flatMap(planHooksAway), ...[...new Set(states)].filter((path) => existsSync(path)).map((path) => ({
		kind: "remove",
		path,
		say: `removed ${path}`
	}))];
}
var init_init = __esmMin((() => {
	init_bundle_plan();
	init_hooks_plan();
}));

// src/setup/hooks-folder.ts
var hooks_folder_exports = /* @__PURE__ */ __exportAll({ findPlace: () => findPlace });
/** @throws GitError when `cwd` is no worktree. */
async function findPlace(cwd) {
	const [top = cwd, gitFolder = "", common = gitFolder] = (await ask(cwd, [
		"rev-parse",
		"--show-toplevel",
		"--absolute-git-dir",
		"--path-format=absolute",
		"--git-common-dir"
	])).split("\n");
	return {
		top,
		gitFolder,
		common,
		hooks: await findHooks(top, common)
	};
}
async function findHooks(top, common) {
	const setting = await readSetting(top);
	if (setting === null) return {
		kind: "own",
		path: join(common, "hooks")
	};
	const { scope, value } = setting;
	const whose = scope === "local" || scope === "worktree" ? "this repository's" : `the ${scope}`;
	if (value === "") return {
		kind: "none",
		reason: `core.hooksPath is empty in ${whose} configuration, so git runs no hooks`
	};
	const path = resolve(top, await ask(top, [
		"rev-parse",
		"--git-path",
		"hooks"
	]));
	if (path === "/dev/null" || value.toLowerCase() === "nul") return {
		kind: "none",
		reason: `core.hooksPath is ${value} in ${whose} configuration, so git runs no hooks`
	};
	if (scope === "command") return {
		kind: "none",
		reason: "core.hooksPath is set for this one command (git -c, or GIT_CONFIG_COUNT in the environment)"
	};
	if (scope !== "local" && scope !== "worktree") return {
		kind: "everywhere",
		path,
		scope
	};
	const inside = relative(top, path);
	if (inside.startsWith("..") || inside === ".git" || inside.startsWith(join(".git", "/"))) return {
		kind: "own",
		path
	};
	if (isHusky(path)) return {
		kind: "husky",
		path: resolve(path, "..")
	};
	return {
		kind: "shared",
		path
	};
}
function isHusky(path) {
	return path.replaceAll("\\", "/").endsWith("/.husky/_") && existsSync(join(path, "h"));
}
async function readSetting(top) {
	const [scope, value] = (await runGit(top, [
		"config",
		"--show-scope",
		"-z",
		"--get",
		"core.hooksPath"
	], { okCodes: [0, 1] })).toString("utf8").split("\0");
	return scope === void 0 || value === void 0 || scope === "" ? null : {
		scope,
		value
	};
}
async function ask(cwd, args) {
	return (await runGit(cwd, args)).toString("utf8").replace(/\n$/, "");
}
var init_hooks_folder = __esmMin((() => {
	init_run();
}));

// src/commands/init.ts
init_terminal();
const HOOKS = [
	"auto",
	"git",
	"husky",
	"lefthook",
	"pre-commit"
];
const addInitCommand = (program, run) => {
	program.command("init").description("set this repository up: install the git hooks beside whatever is there").addOption(new Option("--hooks <where>", "which hook manager to fit in with").choices([...HOOKS]).default("auto")).option("--global", "also write to a hooks folder that serves every repository").option("--dry-run", "say what would be done, and do nothing").option("--uninstall", "take everything away again and leave the repository as it was").action((options) => run((terminal) => init(options, terminal)));
};
async function init(options, terminal) {
	const { planInit, planUninstall } = await Promise.resolve().then(() => (init_init(), init_exports));
	const { carryOut } = await Promise.resolve().then(() => (init_plan(), plan_exports));
	const place = await findPlaceOrRefuse(terminal.cwd);
	const plan = options.uninstall === true ? planUninstall(place) : planInit({
		...await requestOf(options),
		place
	});
	if ("reason" in plan) throw new Refusal(2, plan.reason, plan.remedy);
	if (options.dryRun !== true) carryOut(plan);
	const lines = plan.flatMap((step) => step.say === null ? [] : [step.say]);
	if (lines.length === 0) lines.push("nothing to do: everything is as it should be");
	const head = options.dryRun === true ? "would have " : "";
	terminal.out(`${lines.map((line) => `- ${head}${line}`).join("\n")}\n`);
	if (options.uninstall !== true) terminal.out("undo it with: toolmark init --uninstall\n");
	return 0;
}
async function requestOf(options) {
	const { findBundle } = await Promise.resolve().then(() => (init_bundle_plan(), bundle_plan_exports));
	const bundle = findBundle(dirname(fileURLToPath(import.meta.url)));
	if (bundle === null) throw new Refusal(3, "the bundled hooks are not beside this program", "run init from the package or from a clone's dist/cli.js");
	return {
		bundle,
		node: process.execPath,
		hooks: options.hooks,
		global: options.global === true
	};
}
async function findPlaceOrRefuse(cwd) {
	const { findPlace } = await Promise.resolve().then(() => (init_hooks_folder(), hooks_folder_exports));
	const { GitError } = await Promise.resolve().then(() => (init_git_error(), git_error_exports));
	try {
		return await findPlace(cwd);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new Refusal(3, `this is no worktree of a git repository (${error.code})`, "run it inside a repository, or make one with git init");
	}
}

// src/commands/policy-files.ts
var policy_files_exports = /* @__PURE__ */ __exportAll({
	loadFromFolder: () => loadFromFolder,
	readPolicyFile: () => readPolicyFile,
	repositoryRoot: () => repositoryRoot
});
/** Reads a policy or policy test, no more of it than a policy may hold; or half a sentence why not. */
function readPolicyFile(path) {
	let file;
	try {
		file = openSync(path, "r");
	} catch (error) {
		return error.code === "ENOENT" ? "there is no such file" : "it cannot be opened";
	}
	try {
		const stat = fstatSync(file);
		if (stat.isDirectory()) return "it is a folder; name the policy file in it";
		if (stat.size > 262144) return `it has ${stat.size} bytes; a policy has at most ${MAX_POLICY_BYTES}`;
		const bytes = Buffer.alloc(MAX_POLICY_BYTES + 1);
		let length = 0;
		while (length < bytes.length) {
			const read = readSync(file, bytes, length, bytes.length - length, null);
			if (read === 0) break;
			length += read;
		}
		return bytes.subarray(0, length);
	} catch {
		return "it cannot be read";
	} finally {
		closeSync(file);
	}
}
/** The folder that paths under `extends` begin at: the nearest one above that git knows, else where the command stands. */
function repositoryRoot(cwd) {
	for (let folder = resolve(cwd);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return resolve(cwd);
	}
}
/** Reads references to files of this repository; other repositories are not reached from here. */
function loadFromFolder(root) {
	return async (reference) => {
		if (reference.kind === "remote") return { failure: "it is in another repository, which is not read from here" };
		const path = resolve(root, reference.path);
		if (relative(root, path).split(sep)[0] === "..") return { failure: "it is outside of this repository" };
		const read = readPolicyFile(path);
		return typeof read === "string" ? { failure: read } : {
			bytes: read,
			ref: null
		};
	};
}
var init_policy_files = __esmMin((() => {
	init_read_yaml();
}));

// src/policy/layers.ts
/** What a file says in vain because of the files before it: ids taken already, attempts to loosen. */
function looseningProblems(layer, before, today) {
	return [
		...takenIds(layer, before),
		...looserSettings(layer, before),
		...looserRules(layer, before, today)
	];
}
function problem(layer, path, section, message, suggestion) {
	return {
		...layer.spots(path),
		message,
		suggestion,
		section
	};
}
/** Selectors that neither this file nor those before it can explain. */
function unknownNames(layer, before) {
	const own = [...before, layer].flatMap(({ assistants }) => assistants);
	const lists = {
		rules: layer.rules,
		waivers: layer.waivers,
		budget: layer.budgets
	};
	const named = Object.entries(lists).flatMap(([list, entries]) => entries.flatMap(({ assistants }, index) => assistants.map((selector, at) => ({
		selector,
		path: [
			list,
			index,
			"assistants",
			at
		]
	}))));
	return findUnknownNames(named, layer.spots, namesOf$2(builtInRegistry(), own));
}
/** A later file that defined `metacode` anew could make a stranger's tool first-party, or hide its signs. */
function takenIds(layer, before) {
	return layer.assistants.flatMap(({ id }) => {
		const first = before.find(({ assistants }) => assistants.some((other) => other.id === id));
		if (first === void 0) return [];
		const message = `'${id}' is defined by ${first.source.file} and cannot be defined anew`;
		return problem(layer, ["assistants", id], "assistants-of-your-own", message, null);
	});
}
function looserSettings(layer, before) {
	const tell = (key, said, wanted, file) => problem(layer, [key], "precedence", `'${key}: ${said}' would loosen '${key}: ${wanted}' of ${file}, and a later file may only tighten`, wanted);
	const verdicts = Object.entries(LOOSER).flatMap(([key, read]) => {
		const said = read(layer.settings);
		const stricter = before.find(({ settings }) => said !== null && compareVerdicts(read(settings) ?? "allow", said) > 0);
		return said === null || stricter === void 0 ? [] : tell(key, said, read(stricter.settings) ?? "", stricter.source.file);
	});
	const words = [
		"declaration",
		"bound",
		"signed",
		"mode"
	].flatMap((key) => {
		const said = layer.settings[key];
		const strict = key === "mode" ? "enforce" : "required";
		const first = before.find(({ settings }) => settings[key] === strict || settings[key] === "forbidden-trailer");
		const wanted = first?.settings[key];
		return said === null || first === void 0 || wanted == null || said === wanted ? [] : tell(key, said, wanted, first.source.file);
	});
	return [...verdicts, ...words];
}
/** Each rule is tried on an example of each of its selectors and globs: a stricter word of a file before it is an error. */
function looserRules(layer, before, today) {
	if (before.length === 0) return [];
	return layer.rules.flatMap((rule, index) => {
		const selectors = rule.assistants.length > 0 ? rule.assistants : [null];
		const decider = prepareDecider({ layers: before }, contextOf(rule, today), rule.action);
		for (const [at, selector] of selectors.entries()) for (const [position, path] of pathsOf(rule).entries()) {
			const stricter = decider.decide(exampleFor(selector, layer), path).find((decision) => isStricter(decision, rule.verdict));
			if (stricter === void 0) continue;
			return looserRule(layer, index, stricter, selector === null ? null : {
				at,
				text: selector.text
			}, path === null ? null : position);
		}
		return [];
	});
}
function isStricter({ by, verdict, explicit }, said) {
	if (!explicit || by.kind === "unknown-provider" || by.kind === "rule" && by.rule.overridable) return false;
	return compareVerdicts(verdict, said) > 0;
}
function looserRule(layer, index, { by, verdict, layer: strict }, selector, path) {
	const rule = layer.rules[index];
	const where = by.kind === "rule" ? `rule '${by.rule.name}' (${by.rule.place.file}:${by.rule.place.line})` : `'${by.kind}: ${verdict}' of ${strict.source.file}`;
	const message = `${selector === null ? "this rule" : `'${selector.text}' here`} would loosen ${where}, which says ${verdict}${path === null || rule === void 0 ? "" : ` in '${rule.paths.filter(({ negated }) => !negated)[path]?.text ?? ""}'`}; a later file may only tighten, so this has no effect`;
	return [problem(layer, selector === null ? [
		"rules",
		index,
		"verdict"
	] : [
		"rules",
		index,
		"assistants",
		selector.at
	], "precedence", message, null)];
}
function pathsOf({ paths }) {
	const positive = paths.filter(({ negated }) => !negated);
	return positive.length === 0 ? [null] : positive.map(exampleOf);
}
function contextOf(rule, today) {
	const branch = rule.branches.find(({ negated }) => !negated);
	const repository = rule.repositories.find(({ negated }) => !negated);
	return {
		today: rule.from ?? today ?? "1970-01-01",
		branch: branch === void 0 ? null : exampleOf(branch),
		repository: repository === void 0 ? null : exampleOf(repository)
	};
}
/** An assistant that a selector is about. */
function exampleFor(selector, layer) {
	const unknown = {
		assistant: "unknown",
		provider: null,
		model: null
	};
	const anybody = {
		...unknown,
		assistant: builtInRegistry().assistants.find(({ provider }) => provider === null)?.id ?? "unknown"
	};
	switch (selector?.kind) {
		case "assistant": return {
			...unknown,
			assistant: selector.id
		};
		case "provider": return {
			...anybody,
			provider: selector.provider
		};
		case "model": return {
			...anybody,
			model: exampleOf(selector.glob)
		};
		case "first-party": return {
			...unknown,
			assistant: layer.assistants.find(({ firstParty }) => firstParty)?.id ?? "first-party"
		};
		case "unknown": return unknown;
		case "third-party":
		case "any":
		case void 0: return anybody;
	}
}
var LOOSER;
var init_layers = __esmMin((() => {
	init_registry();
	init_decide();
	init_glob();
	init_known();
	init_parse$1();
	LOOSER = {
		undeclared: (settings) => settings.undeclared,
		"unknown-state": (settings) => settings.unknownState,
		default: (settings) => settings.default,
		unknown: (settings) => settings.unknown,
		"unknown-provider": (settings) => settings.unknownProvider
	};
}));

// src/policy/extends.ts
var extends_exports = /* @__PURE__ */ __exportAll({
	MAX_DEPTH: () => 5,
	resolvePolicy: () => resolvePolicy
});
/** Reads a policy with all that it extends, in the order of authority, and holds each file against those before it. */
async function resolvePolicy({ own, baselines = [], load, today }) {
	const reading = {
		load,
		today,
		layers: [],
		problems: [],
		unreadable: [],
		read: /* @__PURE__ */ new Set()
	};
	for (const baseline of baselines) if (typeof baseline === "string") await readReference(reading, baseline, null, null, []);
	else await readFile$1(reading, baseline.bytes, baseline.source, null, []);
	if (own !== null) await readFile$1(reading, own.bytes, own.source, null, []);
	const { layers, problems, unreadable } = reading;
	const day = today ?? null;
	const unknown = layers.flatMap((layer, rank) => unknownNames(layer, layers.slice(0, rank)));
	const ineffective = layers.flatMap((layer, rank) => looseningProblems(layer, layers.slice(0, rank), day));
	const wrong = unreadable.length > 0 ? problems : [...problems, ...unknown];
	return {
		policy: wrong.length === 0 && unreadable.length === 0 ? mergePolicies(layers.at(-1) ?? null, layers.slice(0, -1)) : null,
		problems: wrong,
		unreadable,
		ineffective,
		layers
	};
}
async function readReference(reading, text, spot, namedIn, chain) {
	const parsed = parseReference(text);
	if ("fault" in parsed) {
		const at = spot ?? {
			file: text,
			line: 1,
			column: 1,
			length: 0
		};
		reading.problems.push({
			...at,
			message: `'${text}' ${parsed.fault}`,
			suggestion: parsed.suggestion,
			section: "extends"
		});
		return;
	}
	const reference = resolveReference(parsed, namedIn);
	const name = nameReference(reference);
	const at = spot ?? {
		file: name,
		line: 1,
		column: 1,
		length: 0
	};
	const refuse = (message) => {
		reading.problems.push({
			...at,
			message,
			suggestion: null,
			section: "extends"
		});
	};
	if (chain.includes(name)) return refuse(`the files extend one another in a circle: ${[...chain, name].join(" → ")}`);
	if (chain.length >= 5) return refuse(`files extend one another more than ${5} deep`);
	if (reading.read.has(name)) return;
	if (reading.read.size >= MAX_FILES) return refuse(`more than ${MAX_FILES} files would be read`);
	reading.read.add(name);
	const loaded = await reading.load(reference);
	if ("failure" in loaded) {
		reading.unreadable.push({
			reference: name,
			reason: loaded.failure,
			spot
		});
		return;
	}
	await readFile$1(reading, loaded.bytes, {
		file: name,
		ref: loaded.ref
	}, reference, [...chain, name]);
}
/** What a file extends comes before it: it has the higher authority. */
async function readFile$1(reading, bytes, source, reference, chain) {
	const options = {
		open: true,
		...reading.today === void 0 ? {} : { today: reading.today }
	};
	const { policy, problems } = parsePolicy(bytes, source, options);
	reading.problems.push(...problems);
	if (policy === null) return;
	const within = chain.length === 0 ? [source.file] : chain;
	for (const { text, spot } of policy.extends) await readReference(reading, text, spot, reference, within);
	reading.layers.push(policy);
}
var MAX_DEPTH, MAX_FILES;
var init_extends = __esmMin((() => {
	init_layers();
	init_merge$1();
	init_parse$1();
	init_reference();
	MAX_DEPTH = 5;
	MAX_FILES = 20;
}));

// src/commands/policy-text.ts
var policy_text_exports = /* @__PURE__ */ __exportAll({
	renderOutcome: () => renderOutcome,
	renderProblem: () => renderProblem,
	renderShown: () => renderShown
});
/** A problem as one line, then the line it is about with the offending text underlined, then where to read on. */
function renderProblem(problem, text, color) {
	const paint = (code, said) => color ? `\u001b[${code}m${said}\u001b[0m` : said;
	const lines = [inertLine(formatProblem(problem))];
	const written = text?.split(/\r\n|\r|\n/)[problem.line - 1];
	if (written !== void 0 && written.trim() !== "") {
		const start = Math.max(0, Math.min(problem.column - 1, written.length) - 60);
		const shown = written.slice(start, start + WIDEST).replaceAll("	", " ");
		const before = written.slice(start, problem.column - 1).replaceAll("	", " ");
		const marked = Math.max(1, Math.min(problem.length, WIDEST - before.length));
		const number = String(problem.line);
		lines.push(`  ${number} | ${inertLine(shown)}`, `  ${" ".repeat(number.length)} | ${" ".repeat(inertLine(before).length)}${paint("31", "^".repeat(marked))}`);
	}
	lines.push(`  ${paint("2", `see docs/policy.md#${problem.section}`)}`);
	return `${lines.join("\n")}\n`;
}
/** The merged policy, origins in a column of their own. */
function renderShown(lines, color) {
	const texts = lines.map(({ text, indent }) => `${"  ".repeat(indent)}${inertLine(text)}`);
	const width = Math.min(70, Math.max(0, ...texts.map(({ length }) => length)));
	return lines.map(({ origin }, index) => {
		const text = texts[index] ?? "";
		if (origin === null) return `${text}\n`;
		const note = `# ${inertLine(origin)}`;
		return `${text.padEnd(width)}  ${color ? `\u001b[2m${note}\u001b[0m` : note}\n`;
	}).join("");
}
/** One case of a policy test; what was expected and what came when they differ. */
function renderOutcome({ trial, verdict, decidedBy, passed, findings }, color) {
	const paint = (code, said) => color ? `\u001b[${code}m${said}\u001b[0m` : said;
	const by = (names) => names.length === 0 ? "" : ` by ${names.map((name) => `"${inertLine(name)}"`).join(" or ")}`;
	if (passed) return `${paint("32", "ok")}    ${inertLine(trial.name)}: ${verdict}${by(decidedBy.slice(0, 1))}\n`;
	return `${[
		`${paint("31", "FAIL")}  ${inertLine(trial.name)} (${inertLine(trial.place.file)}:${trial.place.line})`,
		paint("31", `      - expected ${trial.expect}${trial.rule === null ? "" : by([trial.rule])}`),
		paint("32", `      + got      ${verdict}${by(decidedBy)}`),
		...findings.filter(({ level }) => level !== "note").map(({ because }) => `        ${inertLine(because)}`)
	].join("\n")}\n`;
}
var WIDEST;
var init_policy_text = __esmMin((() => {
	init_parse$1();
	init_inert();
	WIDEST = 120;
}));

// src/policy/show.ts
var show_exports = /* @__PURE__ */ __exportAll({ showPolicy: () => showPolicy });
/** The merged policy, each part with its origin, as it counts for one repository (null: any). */
function showPolicy({ layers }, repository) {
	return [
		...layers.map((layer, rank) => line(`${rank + 1}. ${layer.source.file}${layer.source.ref === null ? "" : ` at ${layer.source.ref}`}`, null, 0)),
		...layers.length > 1 ? [line("Each file is judged by itself, and the stricter stands.", null, 0)] : [],
		...settings(layers),
		...section("assistants", layers.flatMap((layer) => layer.assistants.map((facts) => assistantLine(layer, facts)))),
		...section("rules", layers.flatMap(({ rules }) => rules.filter((rule) => isFor(rule, repository)).map(ruleLine))),
		...section("waivers", layers.flatMap(({ waivers }) => waivers.map(waiverLine))),
		...section("budgets", layers.flatMap(({ budgets }) => budgets.map((budget) => line(`${budget.name}: ${budget.verdict} above ${budget.atMost * 100}% of ${budget.shareOf} in ${budget.over} days, ${budget.assistants.map(({ text }) => text).join(", ")}`, `${budget.place.file}:${budget.place.line}`, 1)))),
		...section("exempt", layers.flatMap((layer) => layer.exempt.map((identity) => line(identity, layer.source.file, 1))))
	];
}
function line(text, origin, indent) {
	return {
		text,
		origin,
		indent
	};
}
function section(title, lines) {
	return lines.length === 0 ? [] : [line(`${title}:`, null, 0), ...lines];
}
/** A setting that several files make stands once for each: all of them count. */
function settings(layers) {
	return Object.keys(KEYS).flatMap((key) => {
		const said = layers.filter((layer) => layer.settings[key] !== null);
		if (said.length === 0) return [line(`${KEYS[key]}: ${DEFAULTS[key]}`, "default", 0)];
		return said.map((layer) => line(`${KEYS[key]}: ${layer.settings[key]}`, `${layer.source.file}:${layer.spots([KEYS[key]]).line}`, 0));
	});
}
function assistantLine(layer, { id, name, provider, firstParty }) {
	return line(`${id}: ${[
		name,
		provider ?? "any provider",
		firstParty ? "first-party" : "third-party"
	].join(", ")}`, `${layer.source.file}:${layer.spots(["assistants", id]).line}`, 1);
}
function isFor({ repositories }, repository) {
	return repository === null || repositories.length === 0 || matchesAnyGlob(repositories, repository.toLowerCase());
}
function ruleLine(rule) {
	const words = [
		rule.verdict,
		rule.assistants.length === 0 ? "any" : rule.assistants.map(({ text }) => text).join(", "),
		listed("in", rule.paths),
		listed("on", rule.branches),
		listed("of", rule.repositories),
		rule.from === null ? "" : `from ${rule.from}`,
		rule.until === null ? "" : `until ${rule.until}`,
		rule.action === "read" ? "(reading)" : "",
		rule.reviewers.length === 0 ? "" : `by ${rule.reviewers.join(", ")}`,
		rule.overridable ? "(overridable)" : ""
	];
	return line(`${rule.name}: ${words.filter((word) => word !== "").join(" ")}`, `${rule.place.file}:${rule.place.line}`, 1);
}
function listed(word, globs) {
	return globs.length === 0 ? "" : `${word} ${globs.map(({ text }) => text).join(", ")}`;
}
function waiverLine({ commits, paths, assistants, reason, approvedBy, expires, place }) {
	return line(`${[
		...commits,
		...paths.map(({ text }) => text),
		...assistants.map(({ text }) => text)
	].join(", ")} until ${expires}: ${reason} (${approvedBy})`, `${place.file}:${place.line}`, 1);
}
var DEFAULTS, KEYS;
var init_show = __esmMin((() => {
	init_glob();
	DEFAULTS = {
		declaration: "optional",
		bound: "optional",
		undeclared: "deny",
		unknownState: "warn",
		default: "allow",
		unknown: "warn",
		unknownProvider: "warn",
		minimumStrength: "medium",
		signed: "optional",
		mode: "enforce",
		local: "warn"
	};
	KEYS = {
		declaration: "declaration",
		bound: "bound",
		undeclared: "undeclared",
		unknownState: "unknown-state",
		default: "default",
		unknown: "unknown",
		unknownProvider: "unknown-provider",
		minimumStrength: "minimum-strength",
		signed: "signed",
		mode: "mode",
		local: "local"
	};
}));

// src/policy/trial-grammar.ts
var OUTCOME, text, listOf, TRIAL, TRIALS;
var init_trial_grammar = __esmMin((() => {
	OUTCOME = {
		kind: "choice",
		choices: {
			allow: "No finding above a note.",
			warn: "At most a warning.",
			review: "An approving review is missing.",
			deny: "An error."
		}
	};
	text = {
		kind: "text",
		form: "text"
	};
	listOf = (form) => ({
		kind: "list",
		of: {
			kind: "text",
			form
		},
		orOne: true,
		atLeast: 0
	});
	TRIAL = {
		kind: "object",
		called: "a case",
		section: "testing-a-policy",
		keys: {
			name: {
				shape: text,
				says: "What it shows."
			},
			message: {
				shape: {
					kind: "text",
					form: "message"
				},
				says: "A whole commit message, trailers and marks included."
			},
			record: {
				shape: listOf("text"),
				says: "Instead of a message: what its record names, `claude-code:anthropic/claude-opus-4-8`. An empty list: the recorder saw nothing."
			},
			paths: {
				shape: {
					kind: "list",
					of: {
						kind: "text",
						form: "text"
					},
					orOne: true,
					atLeast: 0
				},
				says: "Files the commit touches."
			},
			author: {
				shape: text,
				says: "`Name <address>`. A person when absent."
			},
			verified: {
				shape: { kind: "boolean" },
				says: "Whether the commit's signature was verified."
			},
			"approved-by": {
				shape: listOf("reviewer"),
				says: "Who approved: `@user`, or `@org/team` for one of a team."
			},
			branch: {
				shape: text,
				says: "The branch that would receive it. The file's when absent."
			},
			repository: {
				shape: text,
				says: "`owner/name`. The file's when absent."
			},
			today: {
				shape: {
					kind: "text",
					form: "date"
				},
				says: "The UTC day of judging. The file's when absent."
			},
			expect: {
				shape: OUTCOME,
				says: "What must come out.",
				required: true
			},
			rule: {
				shape: text,
				says: "The name of the rule that must decide, or `default`, `unknown`, `unknown-provider`, or a finding's code."
			}
		}
	};
	TRIALS = {
		kind: "object",
		called: "a policy test",
		section: "testing-a-policy",
		keys: {
			policy: {
				shape: text,
				says: "The policy to test, from this file's folder. `toolmark.yml` beside it when absent."
			},
			branch: {
				shape: text,
				says: "The branch that would receive the commits."
			},
			repository: {
				shape: text,
				says: "`owner/name`."
			},
			today: {
				shape: {
					kind: "text",
					form: "date"
				},
				says: "The UTC day of judging; the real one when absent."
			},
			cases: {
				shape: {
					kind: "list",
					of: TRIAL,
					orOne: false,
					atLeast: 1
				},
				says: "What to try.",
				required: true
			}
		}
	};
}));

// src/policy/trial.ts
var trial_exports = /* @__PURE__ */ __exportAll({
	parseTrials: () => parseTrials,
	runTrial: () => runTrial
});
/** Reads a policy test file; null with problems, as `parsePolicy`. */
function parseTrials(bytes, source) {
	const read = readYaml(bytes, source.file);
	if (read.yaml === null) return {
		file: null,
		problems: read.problems
	};
	const walked = walk(read.yaml, TRIALS);
	const written = walked.value ?? {};
	const problems = [...walked.problems];
	const trials = entries(written.cases).map(({ entry, index }) => {
		const spot = walked.spots.get(spotKey(["cases", index])) ?? {
			file: source.file,
			line: 1,
			column: 1,
			length: 0
		};
		if (entry.message !== void 0 && entry.record !== void 0) problems.push({
			...spot,
			message: "a case has a message or a record, not both",
			suggestion: null,
			section: "testing-a-policy"
		});
		return trialOf(entry, index, written, {
			file: source.file,
			line: spot.line
		});
	});
	if (problems.length > 0) return {
		file: null,
		problems
	};
	return {
		file: {
			policy: written.policy ?? "toolmark.yml",
			trials
		},
		problems
	};
}
function trialOf(written, index, shared, place) {
	return {
		name: written.name ?? `case ${index + 1}`,
		place,
		message: written.message ?? messageOf(written.record),
		paths: values(written.paths),
		author: written.author ?? null,
		verified: written.verified ?? false,
		approvedBy: values(written["approved-by"]),
		branch: written.branch ?? shared.branch ?? null,
		repository: written.repository ?? shared.repository ?? null,
		today: written.today ?? shared.today ?? null,
		expect: written.expect ?? "allow",
		rule: written.rule ?? null
	};
}
/** The message that the recorder would have written; none when the case has no record. */
function messageOf(record) {
	if (record === void 0) return "Try something\n";
	const named = values(record);
	return [
		"Try something",
		"",
		...named.map((value) => `Assisted-by: ${value}`),
		`AI-Provenance: v1; state=${named.length > 0 ? "assisted" : "none"}`,
		""
	].join("\n");
}
/** Tries one case. Digests are not tried: a case has no content. */
function runTrial(trial, policy, today) {
	const context = {
		today: trial.today ?? today,
		branch: trial.branch,
		repository: trial.repository,
		approvals: approvalsOf(trial)
	};
	const tried = caseOf(trial, registryOf(policy));
	const { findings } = judge([tried], policy, context);
	const told = findings.filter(({ commit, level }) => commit !== null && level !== "note");
	const verdict = told.map(outcomeOf).reduce(stricterOf, "allow");
	const decidedBy = verdict === "allow" ? decidersOf(tried, policy, context) : namesOf(told.filter((finding) => outcomeOf(finding) === verdict));
	return {
		trial,
		verdict,
		decidedBy,
		passed: verdict === trial.expect && (trial.rule === null || decidedBy.includes(trial.rule)),
		findings
	};
}
function stricterOf(a, b) {
	return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
function outcomeOf({ level, code }) {
	if (level !== "error") return "warn";
	return code === "review-required" ? "review" : "deny";
}
function namesOf(findings) {
	return [...new Set(findings.flatMap(({ rule, code }) => rule === null ? [code] : [rule.name, code]))];
}
/** Which rules or defaults let everything through. */
function decidersOf(tried, policy, context) {
	const decider = prepareDecider(policy, context);
	const paths = tried.change === null || tried.change.paths.length === 0 ? [null] : tried.change.paths;
	const names = tried.assistants.flatMap((entry) => paths.flatMap((path) => {
		const top = strictest(standingDecisions(decider.decide(entry, path), entry.strength));
		return top === void 0 ? [] : [top.by.kind === "rule" ? top.by.rule.name : top.by.kind];
	}));
	return [...new Set(names)];
}
function approvalsOf({ approvedBy }) {
	return { approvers: approvedBy.map((reviewer) => {
		const name = reviewer.replace(/^@/, "");
		return name.includes("/") ? {
			login: "a-member-of-the-team",
			teams: [name]
		} : {
			login: name,
			teams: []
		};
	}) };
}
function caseOf(trial, registry) {
	const parts = /^(.*?)\s*<([^<>]*)>$/.exec(trial.author ?? "A Person <person@example.com>");
	const person = {
		name: parts?.[1] ?? trial.author ?? "",
		email: parts?.[2] ?? ""
	};
	const commit = {
		sha: "0".repeat(40),
		parents: ["1".repeat(40)],
		author: person,
		committer: person,
		date: `${trial.today ?? "2026-01-01"}T00:00:00Z`,
		message: trial.message,
		verified: trial.verified
	};
	const change = {
		paths: trial.paths,
		digest: null,
		unverified: []
	};
	return readCase({
		commit,
		change,
		merge: "not-a-merge",
		registry
	});
}
var ORDER;
var init_trial = __esmMin((() => {
	init_decide();
	init_judge();
	init_merge$1();
	init_read_case();
	init_read_yaml();
	init_trial_grammar();
	init_walk();
	init_written();
	ORDER = [
		"allow",
		"warn",
		"review",
		"deny"
	];
}));

// src/commands/policy.ts
init_terminal();
const USUAL = ".github/toolmark.yml";
const USUAL_TEST = ".github/toolmark.test.yml";
/** `policy lint|show|test`: is it right, what does it come to, and does it do what was meant. */
const addPolicyCommand = (program, run) => {
	const policy = program.command("policy").description("check, show and try a policy");
	const collect = (file, files) => [...files, file];
	policy.command("lint [file]").description(`tell everything that is wrong in a policy (default ${USUAL})`).option("--repository <owner/name>", "the repository it is for").option("--baseline <file>", "a policy that counts before it; may be given more than once", collect, []).action((file, options) => run((terminal) => lint(terminal, file ?? USUAL, options)));
	policy.command("show [file]").description("print the merged policy, with the origin of each rule").option("--repository <owner/name>", "only rules that count for this repository").option("--baseline <file>", "a policy that counts before it; may be given more than once", collect, []).action((file, options) => run((terminal) => show(terminal, file ?? USUAL, options)));
	policy.command("test [file]").description(`run the cases of a policy test file (default ${USUAL_TEST})`).option("--repository <owner/name>", "the repository the cases are in, where they name none").option("--baseline <file>", "a policy that counts before it; may be given more than once", collect, []).action((file, options) => run((terminal) => test(terminal, file ?? USUAL_TEST, options)));
};
async function read(terminal, file, { baseline = [], repository }) {
	if (repository !== void 0 && !/^[^/\s]+\/[^/\s]+$/.test(repository)) throw new Refusal(2, `'${repository}' is no repository`, "write --repository OWNER/NAME");
	const { loadFromFolder, readPolicyFile, repositoryRoot } = await Promise.resolve().then(() => (init_policy_files(), policy_files_exports));
	const { resolvePolicy } = await Promise.resolve().then(() => (init_extends(), extends_exports));
	const texts = /* @__PURE__ */ new Map();
	const root = repositoryRoot(terminal.cwd);
	const fileText = (name) => {
		const path = resolve(terminal.cwd, name);
		const bytes = readPolicyFile(path);
		if (typeof bytes === "string") throw new Refusal(2, `${name}: ${bytes}`, "toolmark init --policy NAME writes a starter policy");
		const shown = relative(terminal.cwd, path);
		texts.set(shown, new TextDecoder().decode(bytes));
		return {
			bytes,
			source: {
				file: shown,
				ref: null
			}
		};
	};
	const load = loadFromFolder(root);
	return {
		resolved: await resolvePolicy({
			own: fileText(file),
			baselines: baseline.map(fileText),
			today: terminal.now.toISOString().slice(0, 10),
			load: async (reference) => {
				const loaded = await load(reference);
				if ("bytes" in loaded) texts.set(reference.path, new TextDecoder().decode(loaded.bytes));
				return loaded;
			}
		}),
		texts
	};
}
async function tellProblems(terminal, problems, texts) {
	const { renderProblem } = await Promise.resolve().then(() => (init_policy_text(), policy_text_exports));
	for (const problem of problems) terminal.out(renderProblem(problem, texts.get(problem.file) ?? null, terminal.color));
}
/** Another repository's policy is not fetched here; a file of this one that cannot be read is a fault. */
function tellUnreadable(terminal, { unreadable }) {
	for (const { reference, reason, spot } of unreadable) {
		const place = spot === null ? "" : `${spot.file}:${spot.line}:${spot.column}: `;
		terminal.err(`toolmark: ${place}${reference} could not be read: ${reason}\n`);
	}
	const remote = unreadable.filter(({ reason }) => reason.startsWith("it is in another repository"));
	if (remote.length > 0) terminal.err("  hold this policy against it with --baseline FILE; the gate reads it by itself\n");
	return unreadable.length > remote.length;
}
async function lint(terminal, file, options) {
	const { resolved, texts } = await read(terminal, file, options);
	const problems = [...resolved.problems, ...resolved.ineffective];
	await tellProblems(terminal, problems, texts);
	const broken = tellUnreadable(terminal, resolved);
	if (problems.length > 0) return 2;
	if (broken) return 3;
	const rules = resolved.layers.reduce((sum, layer) => sum + layer.rules.length, 0);
	terminal.out(`${file}: no problems (${rules} rule${rules === 1 ? "" : "s"})\n`);
	return 0;
}
async function show(terminal, file, options) {
	const { resolved, texts } = await read(terminal, file, options);
	if (resolved.problems.length > 0) {
		await tellProblems(terminal, resolved.problems, texts);
		return 2;
	}
	const broken = tellUnreadable(terminal, resolved);
	const { showPolicy } = await Promise.resolve().then(() => (init_show(), show_exports));
	const { renderShown } = await Promise.resolve().then(() => (init_policy_text(), policy_text_exports));
	terminal.out(renderShown(showPolicy({ layers: resolved.layers }, options.repository ?? null), terminal.color));
	return broken ? 3 : 0;
}
async function test(terminal, file, options) {
	const { readPolicyFile } = await Promise.resolve().then(() => (init_policy_files(), policy_files_exports));
	const { parseTrials, runTrial } = await Promise.resolve().then(() => (init_trial(), trial_exports));
	const { renderOutcome } = await Promise.resolve().then(() => (init_policy_text(), policy_text_exports));
	const bytes = readPolicyFile(resolve(terminal.cwd, file));
	if (typeof bytes === "string") throw new Refusal(2, `${file}: ${bytes}`, "docs/policy.md#testing-a-policy shows one");
	const { file: trials, problems } = parseTrials(bytes, {
		file,
		ref: null
	});
	if (trials === null) {
		await tellProblems(terminal, problems, /* @__PURE__ */ new Map([[file, new TextDecoder().decode(bytes)]]));
		return 2;
	}
	const { resolved, texts } = await read(terminal, join(dirname(file), trials.policy), options);
	await tellProblems(terminal, resolved.problems, texts);
	if (resolved.problems.length > 0) return 2;
	if (tellUnreadable(terminal, resolved)) return 3;
	const today = terminal.now.toISOString().slice(0, 10);
	const policy = { layers: resolved.layers };
	const outcomes = trials.trials.map((trial) => runTrial({
		...trial,
		repository: trial.repository ?? options.repository ?? null
	}, policy, today));
	for (const outcome of outcomes) terminal.out(renderOutcome(outcome, terminal.color));
	const failed = outcomes.filter(({ passed }) => !passed).length;
	terminal.out(`${outcomes.length - failed} of ${outcomes.length} cases as expected\n`);
	return failed === 0 ? 0 : 1;
}

// src/commands/program.ts
init_terminal();
/** In the order of `toolmark --help`. */
const COMMANDS = [
	addInitCommand,
	addCheckCommand,
	addExplainCommand,
	addPolicyCommand,
	addDemoCommand,
	addHookCommand
];
/** Version shown by `--version`; held equal to package.json by a test. */
const VERSION = "0.1.0";
/** Parses `argv` (without node and script), runs the command it names and answers with the exit code. */
async function runProgram(argv, terminal) {
	let code = 0;
	const program = new Command("toolmark").description("Records which AI assistant produced the changes in a commit, and keeps prohibited ones out.").version(VERSION).option("--no-color", "print without colour (NO_COLOR works as well)").configureOutput({
		writeOut: (text) => terminal.out(text),
		writeErr: (text) => terminal.err(text),
		outputError: (text, write) => write(`toolmark: ${text.replace(/^error: /, "")}`)
	}).exitOverride().showHelpAfterError("(toolmark COMMAND --help tells what it takes)");
	const run = async (task) => {
		const color = terminal.color && program.opts()["color"] !== false;
		code = await settle(() => task({
			...terminal,
			color
		}), terminal);
	};
	for (const add of COMMANDS) add(program, run);
	try {
		if (argv.length === 0) program.help({ error: true });
		await program.parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		throw error;
	}
}
async function settle(task, terminal) {
	try {
		return await task();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		terminal.err(`toolmark: ${error.message}\n`);
		if (error.remedy !== null) terminal.err(`  ${error.remedy}\n`);
		return error.code;
	}
}

// src/machine/standard-streams.ts
init_environment();
/** Opens this process's streams for a command. See `Terminal` in commands/ for what each part means. */
function openTerminal() {
	const environment = readEnvironment();
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	const noColor = environment["NO_COLOR"] !== void 0 && environment["NO_COLOR"] !== "";
	return {
		cwd: process.cwd(),
		environment,
		now: /* @__PURE__ */ new Date(),
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		readInput: readStandardInput,
		color: process.stdout.isTTY === true && !noColor && environment["TERM"] !== "dumb",
		progress: process.stderr.isTTY === true
	};
}
async function readStandardInput() {
	if (process.stdin.isTTY) return Buffer.alloc(0);
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}

// src/cli.ts
process.exitCode = await runProgram(process.argv.slice(2), openTerminal());

export {  };